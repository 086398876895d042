try:
    raise OSError(110, "timed out")
except TimeoutError as error:
    print(error)                # expect: [Errno 110] timed out
raise TimeoutError("too late")  # expect raise: TimeoutError: too late
