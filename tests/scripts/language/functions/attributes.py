def f(a, b=1, *, c=2):
    """doc"""


print(f.__name__, f.__qualname__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__doc__)  # expect: f f __main__ (1,) {'c': 2} doc
f.extra = [1]
print(f.__dict__)   # expect: {'extra': [1]}
