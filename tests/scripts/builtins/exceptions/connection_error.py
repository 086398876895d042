for kind in (BrokenPipeError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError):
    print(issubclass(kind, ConnectionError))
    # expect: True
    # expect: True
    # expect: True
    # expect: True
raise ConnectionError("no link")    # expect raise: ConnectionError: no link
