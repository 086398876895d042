print("banana".rfind("an"), "banana".rfind("an", 0, 4), "banana".rfind("x"))  # expect: 3 1 -1
print("abc".rfind(""))  # expect: 3
