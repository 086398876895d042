# After an inner handler, sys.exc_info shows the outer exception again.
import sys
print(sys.exc_info())                                       # expect: (None, None, None)
try:
    raise ValueError("outer")
except ValueError:
    try:
        raise KeyError("inner")
    except KeyError:
        print(sys.exc_info()[0].__name__)                   # expect: KeyError
    print(sys.exc_info()[0].__name__, sys.exc_info()[1])    # expect: ValueError outer
print(sys.exc_info()[0])                                    # expect: None
