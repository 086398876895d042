# An except clause may name a tuple of classes, kept in a variable and nested too.
numeric = (ZeroDivisionError, OverflowError)
wanted = (KeyError, numeric)
for work in (lambda: 1 / 0, lambda: {}["k"], lambda: 2.0 ** 9999):
    try:
        work()
    except wanted as error:     # expect raise: TypeError: catching classes that do not inherit from BaseException is not allowed
        print(type(error).__name__)
try:
    [][1]
except ():
    print("never")
except IndexError:
    print("an empty tuple catches nothing")
