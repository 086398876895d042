def check(n):
    if n == 2:
        raise ValueError("two")
    return n


try:
    [check(n) for n in range(5)]
except ValueError as error:
    print(error)    # expect: two
