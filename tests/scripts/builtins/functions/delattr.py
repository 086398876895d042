class Box:
    pass


box = Box()
box.size = 3
delattr(box, "size")
print(hasattr(box, "size"))     # expect: False
delattr(box, "size")            # expect raise: AttributeError: 'Box' object has no attribute 'size'
