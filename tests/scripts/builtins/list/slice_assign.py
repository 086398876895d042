items = [0, 1, 2, 3]
items[1:3] = ["a", "b", "c"]
print(items)    # expect: [0, 'a', 'b', 'c', 3]
items[:0] = [9]
items[len(items):] = (8,)
print(items)    # expect: [9, 0, 'a', 'b', 'c', 3, 8]
items[1:-1] = []
print(items)    # expect: [9, 8]
