try:
    (1, 2)[2]
except LookupError as error:
    print(repr(error))  # expect: IndexError('tuple index out of range')
"abc"[3]                # expect raise: IndexError: string index out of range
