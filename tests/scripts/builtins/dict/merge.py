a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(a | b, b | a)     # expect: {'x': 1, 'y': 3, 'z': 4} {'y': 2, 'z': 4, 'x': 1}
a |= b
a |= [("k", 0)]
print(a)                # expect: {'x': 1, 'y': 3, 'z': 4, 'k': 0}
a | [("k", 0)]          # expect raise: TypeError: unsupported operand type(s) for |: 'dict' and 'list'
