items = [2, 1]
items.sort(key=lambda n: n)
print(items)                # expect: [1, 2]
items.sort(lambda n: n)     # expect raise: TypeError: sort() takes no positional arguments
