print(1 < 2.5, "a" == 1)    # expect: True False
1 < "a"                     # expect raise: TypeError: '<' not supported between instances of 'int' and 'str'
