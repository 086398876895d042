items = [1, 2]
items.insert(1, "m")
items.insert(0, "first")
items.insert(100, "last")
items.insert(-1, "before last")
print(items)    # expect: ['first', 1, 'm', 2, 'before last', 'last']
