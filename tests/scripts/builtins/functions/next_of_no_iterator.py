print(next(iter([1])))  # expect: 1
next([1])               # expect raise: TypeError: 'list' object is not an iterator
