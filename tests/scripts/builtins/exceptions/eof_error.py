try:
    raise EOFError("no more input")
except EOFError as error:
    print(error)    # expect: no more input
raise EOFError      # expect raise: EOFError
