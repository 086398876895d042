try:
    b"ab\xff".decode()
except UnicodeDecodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)  # expect: utf-8 b'ab\xff' 2 3 invalid start byte
raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "by hand")  # expect raise: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: by hand
