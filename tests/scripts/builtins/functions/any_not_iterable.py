print(any((0, 1)))  # expect: True
any(5)              # expect raise: TypeError: 'int' object is not iterable
