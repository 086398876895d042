# Raising a class makes an instance of it without arguments.
for what in (ValueError, ValueError(), ValueError("text")):
    try:
        raise what
    except ValueError as error:
        print(repr(error), error is what, error.args)
        # expect: ValueError() False ()
        # expect: ValueError() True ()
        # expect: ValueError('text') True ('text',)
