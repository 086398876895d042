# `raise ... from None` hides the context, but keeps it.
try:
    try:
        {}["pin"]
    except KeyError:
        raise ValueError("no such pin") from None
except ValueError as error:
    print(error.__cause__, error.__suppress_context__, repr(error.__context__))     # expect: None True KeyError('pin')
