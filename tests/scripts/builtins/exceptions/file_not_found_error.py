try:
    raise OSError(2, "No such file or directory", "a.txt")
except FileNotFoundError as error:
    print(error.errno, error.strerror, error.filename)  # expect: 2 No such file or directory a.txt
raise FileNotFoundError(2, "No such file", "b.txt")     # expect raise: FileNotFoundError: [Errno 2] No such file: 'b.txt'
