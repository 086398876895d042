print(sorted([1, 2.5, True]))   # expect: [1, True, 2.5]
sorted([1, "a"])                # expect raise: TypeError: '<' not supported between instances of 'str' and 'int'
