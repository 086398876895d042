def f(*args):
    return args


print(f(*{1: 2}), f(*map(str, [1])), f(*"ab"))  # expect: (1,) ('1',) ('a', 'b')
f(*5)                                           # expect raise: TypeError: __main__.f() argument after * must be an iterable, not int
