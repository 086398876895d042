print("a", "b", sep=None)   # expect: a b
print("a", "b", sep=1)      # expect raise: TypeError: sep must be None or a string, not int
