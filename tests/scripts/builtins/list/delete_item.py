items = [1, 2, 3]
del items[1]
del items[-1]
print(items)    # expect: [1]
del items[1]    # expect raise: IndexError: list assignment index out of range
