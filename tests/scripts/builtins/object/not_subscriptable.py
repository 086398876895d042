print(type(5).__name__)     # expect: int
5[0]                        # expect raise: TypeError: 'int' object is not subscriptable
