letters = frozenset("aab")
print(len(letters), "a" in letters)     # expect: 2 True
print(frozenset([1]))                   # expect: frozenset({1})
print(frozenset())                      # expect: frozenset()
print({letters: 1}[frozenset("ba")])    # expect: 1
