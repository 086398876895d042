# An exception raised in a handler has the handled one as its context.
try:
    try:
        1 / 0
    except ZeroDivisionError:
        [][0]
except IndexError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)     # expect: ZeroDivisionError('division by zero') None False
try:
    raise KeyError
except KeyError as error:
    print(error.__context__)                                                        # expect: None
