inner = [1]
items = [inner, 2]
other = items.copy()
other.append(3)
inner.append(9)
print(items, other)     # expect: [[1, 9], 2] [[1, 9], 2, 3]
