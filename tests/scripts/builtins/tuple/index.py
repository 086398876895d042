letters = ("a", "b", "a")
print(letters.index("a"), letters.index("a", 1))    # expect: 0 2
letters.index("z")                                  # expect raise: ValueError: tuple.index(x): x not in tuple
