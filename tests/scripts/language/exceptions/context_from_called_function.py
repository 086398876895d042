# The context is set too when the second exception comes from a function called in the handler.
def fail():
    raise OSError("disk")


try:
    try:
        raise ValueError("first")
    except ValueError:
        fail()
except OSError as error:
    print(error, "|", repr(error.__context__))  # expect: disk | ValueError('first')
