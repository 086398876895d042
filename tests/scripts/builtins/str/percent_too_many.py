print("%s" % [1, 2])    # expect: [1, 2]
"%s" % (1, 2)           # expect raise: TypeError: not all arguments converted during string formatting
