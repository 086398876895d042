# A bare `raise` sends on the exception that is being handled.
def careful():
    try:
        {}["pin"]
    except KeyError:
        print("noted")      # expect: noted
        raise


try:
    careful()
except KeyError as error:
    print(repr(error))      # expect: KeyError('pin')
