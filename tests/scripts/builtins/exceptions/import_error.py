try:
    from math import no_such_name
except ImportError as error:
    print(type(error).__name__, error.name)     # expect: ImportError math
raise ImportError("cannot load", name="thing")  # expect raise: ImportError: cannot load
