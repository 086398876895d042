add = lambda a, b=2, *rest, key=0: a + b + sum(rest) + key
print(add(1), add(1, 1), add(1, 2, 3, 4), add(1, key=10))   # expect: 3 2 10 13
print((lambda: 5)(), (lambda *a, **k: (a, k))(1, x=2))      # expect: 5 ((1,), {'x': 2})
print((lambda x: lambda y: x + y)(1)(2))                    # expect: 3
