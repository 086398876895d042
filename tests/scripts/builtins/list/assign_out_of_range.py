items = [1]
items[0] = 5
print(items)    # expect: [5]
items[1] = 2    # expect raise: IndexError: list assignment index out of range
