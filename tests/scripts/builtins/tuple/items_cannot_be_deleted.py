pair = (1, 2)
print(len(pair))    # expect: 2
del pair[0]         # expect raise: TypeError: 'tuple' object doesn't support item deletion
