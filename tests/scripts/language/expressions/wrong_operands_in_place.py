x = 1
x += 2
print(x)    # expect: 3
x += "a"    # expect raise: TypeError: unsupported operand type(s) for +=: 'int' and 'str'
