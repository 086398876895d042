try:
    raise OSError(13, "Permission denied")
except PermissionError as error:
    print(error)                            # expect: [Errno 13] Permission denied
raise PermissionError(1, "Not permitted")   # expect raise: PermissionError: [Errno 1] Not permitted
