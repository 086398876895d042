def f(a, /, **named):
    return a, named


print(f(1, a=2, b=3))   # expect: (1, {'a': 2, 'b': 3})
