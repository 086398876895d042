print(callable(5))  # expect: False
5()                 # expect raise: TypeError: 'int' object is not callable
