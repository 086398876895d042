# Only exceptions can be raised.
for what in (5, "text", None, int, object()):
    try:
        raise what
    except TypeError as error:
        print(error)
        # expect: exceptions must derive from BaseException
        # expect: exceptions must derive from BaseException
        # expect: exceptions must derive from BaseException
        # expect: exceptions must derive from BaseException
        # expect: exceptions must derive from BaseException
