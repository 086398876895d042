print(format([1, 2]))   # expect: [1, 2]
format([1, 2], "d")     # expect raise: TypeError: unsupported format string passed to list.__format__
