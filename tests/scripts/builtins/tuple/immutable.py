pair = (1, 2)
print(pair)     # expect: (1, 2)
pair[0] = 5     # expect raise: TypeError: 'tuple' object does not support item assignment
