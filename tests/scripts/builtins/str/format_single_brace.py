print("{{".format())    # expect: {
"a}b".format()          # expect raise: ValueError: Single '}' encountered in format string
