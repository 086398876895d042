# An exception raised in finally replaces the first one, which becomes its context.
def work():
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")


try:
    work()
except TypeError as error:
    print(error, "|", repr(error.__context__), error.__cause__)     # expect: second | ValueError('first') None
