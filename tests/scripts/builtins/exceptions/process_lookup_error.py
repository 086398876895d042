try:
    raise OSError(3, "No such process")
except ProcessLookupError as error:
    print(error)                    # expect: [Errno 3] No such process
raise ProcessLookupError("gone")    # expect raise: ProcessLookupError: gone
