try:
    "aé".encode("ascii")
except UnicodeEncodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)  # expect: ascii aé 1 2 ordinal not in range(128)
raise UnicodeEncodeError("ascii", "é", 0, 1, "by hand")  # expect raise: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: by hand
