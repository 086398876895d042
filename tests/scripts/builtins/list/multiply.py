print([1, 2] * 2, 2 * [0], [1] * 0, [1] * -1)   # expect: [1, 2, 1, 2] [0, 0] [] []
rows = [[]] * 2
rows[0].append(1)
print(rows)                                     # expect: [[1], [1]]
items = [1]
items *= 3
print(items)                                    # expect: [1, 1, 1]
