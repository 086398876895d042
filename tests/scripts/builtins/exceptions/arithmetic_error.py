for work in (lambda: 1 / 0, lambda: 2.0 ** 5000):
    try:
        work()
    except ArithmeticError as error:
        print(type(error).__name__)
        # expect: ZeroDivisionError
        # expect: OverflowError
raise ArithmeticError("sum")    # expect raise: ArithmeticError: sum
