def logged(function):
    def wrapper(*args, **kwargs):
        print("call", function.__name__, args, kwargs)
        return function(*args, **kwargs)
    return wrapper


@logged
def add(a, b):
    return a + b


print(add(1, b=2))
# expect: call add (1,) {'b': 2}
# expect: 3
