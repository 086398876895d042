print(5 % 3)    # expect: 2
5 % 0           # expect raise: ZeroDivisionError: integer modulo by zero
