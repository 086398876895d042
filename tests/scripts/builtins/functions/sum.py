print(sum([1, 2, 3]), sum([]), sum((1.5, 2)))   # expect: 6 0 3.5
print(sum([[1], [2]], []), sum([1], start=10))  # expect: [1, 2] 11
print(sum([2 ** 63, 2 ** 63]))                  # expect: 18446744073709551616
print(sum([True, True]))                        # expect: 2
sum(["a", "b"])                                 # expect raise: TypeError: unsupported operand type(s) for +: 'int' and 'str'
