print([1, 2] == [1, 2], [1, 2] == (1, 2), [1] != [2])   # expect: True False True
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0])          # expect: True True True
print([2] > [1, 9], [1, 2] >= [1, 2])                   # expect: True True
[1] < ["a"]                                             # expect raise: TypeError: '<' not supported between instances of 'int' and 'str'
