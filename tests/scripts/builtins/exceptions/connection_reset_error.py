try:
    raise OSError(104, "reset")
except ConnectionResetError as error:
    print(error)                            # expect: [Errno 104] reset
raise ConnectionResetError("peer left")     # expect raise: ConnectionResetError: peer left
