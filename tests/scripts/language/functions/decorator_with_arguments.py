def times(n):
    def decorate(function):
        def wrapper(x):
            return [function(x)] * n
        return wrapper
    return decorate


@times(2)
@times(1)
def name(x):
    return x


print(name("a"))    # expect: [['a'], ['a']]
