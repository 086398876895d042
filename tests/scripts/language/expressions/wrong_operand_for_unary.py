print(-1)   # expect: -1
-"a"        # expect raise: TypeError: bad operand type for unary -: 'str'
