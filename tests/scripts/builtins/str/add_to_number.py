print(str(1) + "a")     # expect: 1a
1 + "a"                 # expect raise: TypeError: unsupported operand type(s) for +: 'int' and 'str'
