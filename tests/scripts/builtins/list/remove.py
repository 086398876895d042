items = [1, 2, 1]
items.remove(1)
print(items)        # expect: [2, 1]
items.remove(7)     # expect raise: ValueError: list.remove(x): x not in list
