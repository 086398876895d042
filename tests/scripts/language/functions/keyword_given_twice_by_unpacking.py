def f(**named):
    return named


print(f(a=1, **{"b": 2}))   # expect: {'a': 1, 'b': 2}
f(a=1, **{"a": 2})          # expect raise: TypeError: __main__.f() got multiple values for keyword argument 'a'
