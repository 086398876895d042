def outer(x):
    def inner(y):
        return x * y
    return inner


double = outer(2)
print(double(5), outer(3)(5), outer.__name__, double.__name__, double.__qualname__)  # expect: 10 15 outer inner outer.<locals>.inner
