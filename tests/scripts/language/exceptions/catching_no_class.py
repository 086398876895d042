# An except clause that names no exception class raises TypeError.
try:
    1 / 0
except "text":  # expect raise: TypeError: catching classes that do not inherit from BaseException is not allowed
    print("never")
