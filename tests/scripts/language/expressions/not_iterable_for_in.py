print(1 in (1,))    # expect: True
1 in 5              # expect raise: TypeError: argument of type 'int' is not iterable
