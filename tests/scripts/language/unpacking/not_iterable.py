a, b = {1: 2, 3: 4}
print(a, b)     # expect: 1 3
a, b = 5        # expect raise: TypeError: cannot unpack non-iterable int object
