def f(a, b, c=0, *rest, **named):
    print(a, b, c, rest, named)


f(*[1, 2])                          # expect: 1 2 0 () {}
f(*"ab", *range(3))                 # expect: a b 0 (1, 2) {}
f(1, *(2, 3), 4, x=5, **{"y": 6})   # expect: 1 2 3 (4,) {'x': 5, 'y': 6}
f(**{"a": 1, "b": 2})               # expect: 1 2 0 () {}
f(*[], 1, *[], 2)                   # expect: 1 2 0 () {}
