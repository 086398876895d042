print((1,) + (2, 3), (0,) * 3, 2 * ("a",))  # expect: (1, 2, 3) (0, 0, 0) ('a', 'a')
pair = (1, 2)
pair += (3,)
print(pair)                                 # expect: (1, 2, 3)
(1,) + [2]                                  # expect raise: TypeError: can only concatenate tuple (not "list") to tuple
