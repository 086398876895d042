print("banana".count("an"), "banana".count("a", 2), "aaaa".count("aa"))  # expect: 2 2 2
print("abc".count(""), "abc".count("z"), "abc".count("a", 1, 2))  # expect: 4 0 0
