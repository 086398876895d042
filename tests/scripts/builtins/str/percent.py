print("%d items, %s, %5.2f|" % (3, "ok", 2.5))                  # expect: 3 items, ok,  2.50|
print("%s" % "one", "%r" % "q", "%x %X %o" % (255, 255, 8), "%c%c" % (65, "b"))  # expect: one 'q' ff FF 10 Ab
print("%-5d|%05d|%+d|%5s|%-5s|" % (1, 2, 3, "a", "b"))          # expect: 1    |00002|+3|    a|b    |
print("%(name)s is %(age)d" % {"name": "Bo", "age": 5}, "100%%" % ())  # expect: Bo is 5 100%
print("%.3s|%*d|%e|%g" % ("abcdef", 5, 42, 1234.5, 0.00001))    # expect: abc|   42|1.234500e+03|1e-05
