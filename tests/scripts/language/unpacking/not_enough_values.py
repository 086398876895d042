a, b = "xy"
print(a, b)     # expect: x y
a, b, c = 1, 2  # expect raise: ValueError: not enough values to unpack (expected 3, got 2)
