print(pow(0, 0))    # expect: 1
pow(0, -1)          # expect raise: ZeroDivisionError: 0.0 cannot be raised to a negative power
