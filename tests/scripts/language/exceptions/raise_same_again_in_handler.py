# An exception raised again by name does not become its own context.
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise error
except ZeroDivisionError as error:
    print(error, error.__context__)     # expect: division by zero None
