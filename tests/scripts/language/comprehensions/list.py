print([n * n for n in range(4)])                    # expect: [0, 1, 4, 9]
print([n for n in range(10) if n % 3 == 0 if n])    # expect: [3, 6, 9]
print([(a, b) for a in "xy" for b in range(2)])     # expect: [('x', 0), ('x', 1), ('y', 0), ('y', 1)]
print([])                                           # expect: []
