class Box:
    pass


box = Box()
setattr(box, "size", 3)
print(box.size)     # expect: 3
setattr(Box, "kind", "wood")
print(box.kind)     # expect: wood
setattr(5, "x", 1)  # expect raise: AttributeError: 'int' object has no attribute 'x'
