# The class of an except clause is evaluated only when an exception asks for it.
try:
    print("fine")                               # expect: fine
except undefined_class:
    print("never")
try:
    try:
        [][0]
    except undefined_class:
        print("never")
except NameError as error:
    print(error, "|", repr(error.__context__))  # expect: name 'undefined_class' is not defined | IndexError('list index out of range')
