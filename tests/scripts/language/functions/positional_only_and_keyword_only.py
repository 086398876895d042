def f(a, /, b, *, c):
    return a + b + c


print(f(1, 2, c=3), f(1, b=2, c=3))     # expect: 6 6
f(1, 2, 3)                              # expect raise: TypeError: f() takes 2 positional arguments but 3 were given
