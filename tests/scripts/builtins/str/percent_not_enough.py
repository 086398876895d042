print("%s" % (1,))  # expect: 1
"%s %s" % (1,)      # expect raise: TypeError: not enough arguments for format string
