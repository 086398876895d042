items = [1]
for item in items:
    if item < 4:
        items.append(item + 1)
print(items)    # expect: [1, 2, 3, 4]
