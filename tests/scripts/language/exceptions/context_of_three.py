# Contexts form a chain as deep as the handlers are nested.
def names(error):
    found = []
    while error is not None:
        found.append(type(error).__name__)
        error = error.__context__
    return found


try:
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            {}["k"]
    except KeyError:
        int("x")
except ValueError as error:
    print(names(error))     # expect: ['ValueError', 'KeyError', 'ZeroDivisionError']
