print(abs(-3))          # expect: 3
print(abs(3))           # expect: 3
print(abs(-2.5))        # expect: 2.5
print(abs(True))        # expect: 1
print(abs(-10 ** 20))   # expect: 100000000000000000000
print(abs(-0.0))        # expect: 0.0
