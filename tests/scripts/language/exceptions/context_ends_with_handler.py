# Once a handler is left, a new exception has no context.
try:
    1 / 0
except ZeroDivisionError:
    pass
try:
    [][0]
except IndexError as error:
    print(error.__context__)    # expect: None


def handled():
    try:
        1 / 0
    except ZeroDivisionError:
        return "handled"


try:
    raise KeyError(handled())
except KeyError as error:
    print(error, error.__context__)     # expect: 'handled' None
