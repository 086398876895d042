print(range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])  # expect: True True False
print(hash(range(3)) == hash(range(0, 3)))  # expect: True
range(1) < range(2)                         # expect raise: TypeError: '<' not supported between instances of 'range' and 'range'
