# The cause may be a class, which is instantiated.
try:
    raise RuntimeError("outer") from OSError
except RuntimeError as error:
    print(repr(error.__cause__), error.__suppress_context__, error.__context__)     # expect: OSError() True None
