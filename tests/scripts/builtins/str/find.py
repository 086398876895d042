print("banana".find("an"), "banana".find("an", 2), "banana".find("x"))  # expect: 1 3 -1
print("abc".find(""), "abc".find("", 10), "añb".find("b"))  # expect: 0 -1 2
