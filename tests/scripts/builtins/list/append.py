items = [1]
print(items.append(2))  # expect: None
items.append([3])
print(items)            # expect: [1, 2, [3]]
