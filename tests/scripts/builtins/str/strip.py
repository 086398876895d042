print(repr("  a b \n".strip()), "xxaxx".strip("x"), "abcba".strip("ab"))  # expect: 'a b' a c
print(repr("   ".strip()), "a".strip(None))     # expect: '' a
