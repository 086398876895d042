print("%d" % 2.9)   # expect: 2
"%d" % "2"          # expect raise: TypeError: %d format: a real number is required, not str
