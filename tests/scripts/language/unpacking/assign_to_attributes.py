class Box:
    pass


box = Box()
data = {}
box.x, data["k"], *box.rest = 1, 2, 3, 4
print(box.x, data, box.rest)    # expect: 1 {'k': 2} [3, 4]
