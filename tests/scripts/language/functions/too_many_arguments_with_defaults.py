def f(a, b=2):
    return a + b


print(f(1))     # expect: 3
f(1, 2, 3)      # expect raise: TypeError: f() takes from 1 to 2 positional arguments but 3 were given
