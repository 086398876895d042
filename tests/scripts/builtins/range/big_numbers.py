# differs: a range counts with 64 bits, which is one register; CPython's has no bounds.
print(len(range(2 ** 62)), 2 ** 62 - 1 in range(2 ** 62))       # expect: 4611686018427387904 True
far = range(10 ** 20, 10 ** 20 + 3)     # expect raise: OverflowError: Python int too large to convert to C ssize_t
