try:
    len(5)
except TypeError as error:
    print(error)    # expect: object of type 'int' has no len()
"a" - "b"           # expect raise: TypeError: unsupported operand type(s) for -: 'str' and 'str'
