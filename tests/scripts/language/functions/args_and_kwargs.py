def f(first, *args, **kwargs):
    return first, args, kwargs


print(f(1))                     # expect: (1, (), {})
print(f(1, 2, 3, x=4))          # expect: (1, (2, 3), {'x': 4})
print(f(*"ab", **{"k": 1}))     # expect: ('a', ('b',), {'k': 1})
f(x=1)                          # expect raise: TypeError: f() missing 1 required positional argument: 'first'
