try:
    raise OSError(20, "Not a directory")
except NotADirectoryError as error:
    print(error)                    # expect: [Errno 20] Not a directory
raise NotADirectoryError("file")    # expect raise: NotADirectoryError: file
