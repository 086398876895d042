def f(a, b, c, d=0):
    return a


print(f(1, 2, 3))   # expect: 1
f()                 # expect raise: TypeError: f() missing 3 required positional arguments: 'a', 'b', and 'c'
