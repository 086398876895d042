class Box:
    size = 1


items = [1, [2]]
items[0] += 5
items[1] += [3]
box = Box()
box.size += 1
print(items, box.size, Box.size)    # expect: [6, [2, 3]] 2 1
