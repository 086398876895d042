items = [1]
items.append(items)
print(items)    # expect: [1, [...]]
