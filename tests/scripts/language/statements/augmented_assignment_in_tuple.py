pair = ([1], 2)
try:
    pair[0] += [5]
except TypeError as error:
    print(error)    # expect: 'tuple' object does not support item assignment
print(pair)         # expect: ([1, 5], 2)
