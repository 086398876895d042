print(divmod(0, 5))     # expect: (0, 0)
divmod(5, 0)            # expect raise: ZeroDivisionError: integer division or modulo by zero
