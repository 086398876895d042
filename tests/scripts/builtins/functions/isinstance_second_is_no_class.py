print(isinstance(1, int))   # expect: True
isinstance(1, 2)            # expect raise: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
