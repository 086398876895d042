print(list(range(4)), list(range(2, 5)), list(range(5, 0, -2)))  # expect: [0, 1, 2, 3] [2, 3, 4] [5, 3, 1]
print(range(3), range(1, 5, 2))                 # expect: range(0, 3) range(1, 5, 2)
print(list(range(0)), len(range(10 ** 12)))     # expect: [] 1000000000000
range(1, 2, 0)                                  # expect raise: ValueError: range() arg 3 must not be zero
