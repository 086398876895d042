try:
    raise OSError(17, "File exists", "a.txt")
except FileExistsError as error:
    print(error, error.filename)    # expect: [Errno 17] File exists: 'a.txt' a.txt
raise FileExistsError("there")      # expect raise: FileExistsError: there
