items = [1, 2, 3, 4]
print(items.pop(), items.pop(0), items.pop(-2))     # expect: 4 1 2
print(items)                                        # expect: [3]
