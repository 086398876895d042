error = ValueError("old")
error.args = ("new", 2)
print(error, error.args)    # expect: ('new', 2) ('new', 2)
error.extra = 5
print(error.extra)          # expect: 5
raise error                 # expect raise: ValueError: ('new', 2)
