print(range(10, 20, 2).index(14))   # expect: 2
range(3).index(7)                   # expect raise: ValueError: 7 is not in range
