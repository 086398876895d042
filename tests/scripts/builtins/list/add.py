a = [1]
b = a + [2]
print(a, b)     # expect: [1] [1, 2]
a + (3,)        # expect raise: TypeError: can only concatenate list (not "tuple") to list
