print(len(""), len("abc"), len("😀é"))                       # expect: 0 3 2
print(len([1, 2]), len(()), len({1: 2}), len({1, 2, 3}))    # expect: 2 0 1 3
print(len(range(10, 0, -3)), len(b"ab"))                    # expect: 4 2
len(5)                                                      # expect raise: TypeError: object of type 'int' has no len()
