print((1, 2) < (1, 3), (1,) < (1, 0), (2,) > (1, 9), (1, 2) == (1, 2))  # expect: True True True True
print((1, "a") < (2, None))     # expect: True
(1, "a") < (1, 2)               # expect raise: TypeError: '<' not supported between instances of 'str' and 'int'
