def f():
    """What it does."""
    return 1


def g():
    return 1


print(f.__doc__, g.__doc__)     # expect: What it does. None
