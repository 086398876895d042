# A bare raise sends on the exception of the innermost active handler.
try:
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            print("inner handled")  # expect: inner handled
        raise
except Exception as error:
    print(repr(error))              # expect: ValueError('outer')
