print("{a}-{b}".format_map({"a": 1, "b": 2}))   # expect: 1-2
"{c}".format_map({})                            # expect raise: KeyError: 'c'
