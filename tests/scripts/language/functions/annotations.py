def f(a: int, *b: "text", c: list = None, **d: 1 + 1) -> float:
    return a


print(f.__annotations__)    # expect: {'a': <class 'int'>, 'b': 'text', 'c': <class 'list'>, 'd': 2, 'return': <class 'float'>}
print(f("not checked"))     # expect: not checked
