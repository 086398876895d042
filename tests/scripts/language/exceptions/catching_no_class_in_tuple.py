# Each class in the tuple of an except clause must be an exception class.
try:
    [][0]
except (ValueError, int):   # expect raise: TypeError: catching classes that do not inherit from BaseException is not allowed
    print("never")
