print(6 & 3, 6 | 3, 6 ^ 3, ~5, ~-1)         # expect: 2 7 5 -6 0
print(True & False, True | 2, -8 & 0xFF)    # expect: False 3 248
1 & 1.0                                     # expect raise: TypeError: unsupported operand type(s) for &: 'int' and 'float'
