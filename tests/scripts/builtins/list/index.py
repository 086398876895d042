items = ["a", "b", "c", "b"]
print(items.index("b"), items.index("b", 2), items.index("c", -2, 10))  # expect: 1 3 2
items.index("x")    # expect raise: ValueError: 'x' is not in list
