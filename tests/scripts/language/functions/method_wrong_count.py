items = [1]
items.append(2)
print(items)    # expect: [1, 2]
items.append()  # expect raise: TypeError: list.append() takes exactly one argument (0 given)
