# An uncaught exception raised in a handler is reported after the one it was handling.
try:
    1 / 0
except ZeroDivisionError:
    print("handling")   # expect: handling
    undefined           # expect raise: NameError: name 'undefined' is not defined
