try:
    from math import no_such_thing
except ImportError as error:
    print(str(error).startswith("cannot import name 'no_such_thing' from 'math'"))  # expect: True
