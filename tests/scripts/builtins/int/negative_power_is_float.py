print(2 ** -2, (-2) ** 3, -2 ** 2)  # expect: 0.25 -8 -4
0 ** -1                             # expect raise: ZeroDivisionError: 0.0 cannot be raised to a negative power
