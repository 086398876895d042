items = [1, 2]
same = items
items.clear()
print(items, same)  # expect: [] []
