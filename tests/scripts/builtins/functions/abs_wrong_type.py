print(abs(-1))  # expect: 1
abs("x")        # expect raise: TypeError: bad operand type for abs(): 'str'
