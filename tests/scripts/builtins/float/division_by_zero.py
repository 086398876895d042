print(1.0 / 4)  # expect: 0.25
1.0 / 0         # expect raise: ZeroDivisionError: float division by zero
