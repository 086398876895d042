try:
    raise OSError(21, "Is a directory", "/lib")
except IsADirectoryError as error:
    print(error)                # expect: [Errno 21] Is a directory: '/lib'
raise IsADirectoryError("lib")  # expect raise: IsADirectoryError: lib
