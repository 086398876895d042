print("banana".replace("a", "o"), "banana".replace("a", "", 2), "aaa".replace("aa", "b"))  # expect: bonono bnna ba
print("abc".replace("", "-"), "abc".replace("x", "y"))  # expect: -a-b-c- abc
