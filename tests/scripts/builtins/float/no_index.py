print([1, 2][int(1.0)])     # expect: 2
[1, 2][1.0]                 # expect raise: TypeError: list indices must be integers or slices, not float
