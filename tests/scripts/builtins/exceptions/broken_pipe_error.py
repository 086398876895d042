try:
    raise OSError(32, "Broken pipe")
except BrokenPipeError as error:
    print(error)                    # expect: [Errno 32] Broken pipe
raise BrokenPipeError("line cut")   # expect raise: BrokenPipeError: line cut
