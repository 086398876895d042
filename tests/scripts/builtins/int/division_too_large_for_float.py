print(10 ** 400 / 10 ** 399)    # expect: 10.0
10 ** 400 / 3                   # expect raise: OverflowError: integer division result too large for a float
