items = [1, 2, 3, 4]
for item in items:
    if item < 3:
        items.append(item * 10)
        items.remove(item)
print(items)    # expect: [2, 3, 4, 10]
