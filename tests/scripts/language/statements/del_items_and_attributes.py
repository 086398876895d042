class Box:
    size = 1


box = Box()
box.color = "red"
items = [1, 2, 3]
table = {"k": 1}
del box.color, items[0], table["k"]
print(items, table, hasattr(box, "color"))  # expect: [2, 3] {} False
del (items[0]), [items[0]]
print(items)                                # expect: []
del box.size                                # expect raise: AttributeError: 'Box' object has no attribute 'size'
