print([10 // n for n in (1, 2)])    # expect: [10, 5]
[10 // n for n in (1, 0)]           # expect raise: ZeroDivisionError: integer division or modulo by zero
