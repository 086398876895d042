print(sorted({1, 2, 3}.difference([2], (3, 4))))    # expect: [1]
print({1, 2} - {2})                                 # expect: {1}
{1} - [1]                                           # expect raise: TypeError: unsupported operand type(s) for -: 'set' and 'list'
