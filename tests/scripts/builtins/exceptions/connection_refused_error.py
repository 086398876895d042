try:
    raise OSError(111, "refused")
except ConnectionRefusedError as error:
    print(error)                                # expect: [Errno 111] refused
raise ConnectionRefusedError("nobody listens")  # expect raise: ConnectionRefusedError: nobody listens
