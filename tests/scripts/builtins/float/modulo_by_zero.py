print(7.5 % 2)  # expect: 1.5
1.5 % 0.0       # expect raise: ZeroDivisionError: float modulo
