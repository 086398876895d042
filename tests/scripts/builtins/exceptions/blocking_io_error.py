try:
    raise BlockingIOError(11, "would block")
except OSError as error:
    print(type(error).__name__, error.errno, error.strerror)    # expect: BlockingIOError 11 would block
raise BlockingIOError("again")                                  # expect raise: BlockingIOError: again
