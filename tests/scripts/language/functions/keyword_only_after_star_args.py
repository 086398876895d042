def f(*rest, end="!"):
    return rest, end


print(f(1, 2), f(end="?"), f(1, end=""))    # expect: ((1, 2), '!') ((), '?') ((1,), '')
