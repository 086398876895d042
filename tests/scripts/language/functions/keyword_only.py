def f(a, *, key, other=5):
    return a, key, other


print(f(1, key=2), f(1, key=2, other=3))    # expect: (1, 2, 5) (1, 2, 3)
f(1, 2)                                     # expect raise: TypeError: f() takes 1 positional argument but 2 were given
