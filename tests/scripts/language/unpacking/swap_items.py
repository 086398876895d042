items = [1, 2, 3]
items[0], items[2] = items[2], items[0]
print(items)        # expect: [3, 2, 1]
i = 0
i, items[i] = 1, "x"
print(i, items)     # expect: 1 [3, 'x', 1]
