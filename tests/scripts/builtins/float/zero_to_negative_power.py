print(0.0 ** 2)     # expect: 0.0
0.0 ** -1           # expect raise: ZeroDivisionError: 0.0 cannot be raised to a negative power
