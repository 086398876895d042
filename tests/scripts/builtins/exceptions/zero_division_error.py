try:
    1 % 0
except ZeroDivisionError as error:
    print(error)    # expect: integer modulo by zero
1 // 0              # expect raise: ZeroDivisionError: integer division or modulo by zero
