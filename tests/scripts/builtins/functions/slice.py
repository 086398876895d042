middle = slice(1, 4)
print([0, 1, 2, 3, 4][middle], "abcdef"[middle])    # expect: [1, 2, 3] bcd
print(slice(3), slice(1, 2, 3))                     # expect: slice(None, 3, None) slice(1, 2, 3)
print(middle.start, middle.stop, middle.step)       # expect: 1 4 None
print(slice(1, 2) == slice(1, 2))                   # expect: True
