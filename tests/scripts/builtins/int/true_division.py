print(7 / 2, 6 / 3, -1 / 3, 10 ** 20 / 10 ** 19)    # expect: 3.5 2.0 -0.3333333333333333 10.0
1 / 0                                               # expect raise: ZeroDivisionError: division by zero
