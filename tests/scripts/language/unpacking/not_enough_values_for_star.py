a, *b = [1]
print(a, b)     # expect: 1 []
a, b, *c = [1]  # expect raise: ValueError: not enough values to unpack (expected at least 2, got 1)
