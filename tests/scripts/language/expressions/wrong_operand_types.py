print(1 + True)     # expect: 2
1 + None            # expect raise: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
