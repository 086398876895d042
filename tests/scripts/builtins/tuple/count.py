print((1, 2, 1).count(1), ().count(5), ("a",).count("a"))   # expect: 2 0 1
print((1, True, 1.0).count(1))                              # expect: 3
