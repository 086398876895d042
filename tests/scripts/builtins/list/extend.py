items = [1]
items.extend("ab")
items.extend(range(2))
items.extend(items)
print(items)        # expect: [1, 'a', 'b', 0, 1, 1, 'a', 'b', 0, 1]
items.extend(5)     # expect raise: TypeError: 'int' object is not iterable
