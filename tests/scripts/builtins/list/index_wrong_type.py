items = [1, 2]
print(items[True])  # expect: 2
items["0"]          # expect raise: TypeError: list indices must be integers or slices, not str
