class Box:
    pass


box = Box()
items = [0]
for box.value in (1, 2):
    pass
for items[0] in "xy":
    print(items)
    # expect: ['x']
    # expect: ['y']
print(box.value)    # expect: 2
