print(range(True))  # expect: range(0, 1)
range(1.5)          # expect raise: TypeError: 'float' object cannot be interpreted as an integer
