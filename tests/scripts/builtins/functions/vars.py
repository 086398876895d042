class Box:
    def __init__(self):
        self.width = 2
        self.height = 3


box = Box()
print(vars(box))    # expect: {'width': 2, 'height': 3}
vars(box)["width"] = 7
print(box.width)    # expect: 7
vars(5)             # expect raise: TypeError: vars() argument must have __dict__ attribute
