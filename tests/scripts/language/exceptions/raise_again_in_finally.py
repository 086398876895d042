# In finally a bare raise sees the exception that is on its way.
def work():
    try:
        [][0]
    finally:
        raise


try:
    work()
except IndexError as error:
    print(error, error.__context__)     # expect: list index out of range None
