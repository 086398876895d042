print(b"ok".decode("utf-8"))    # expect: ok
b"a\xff".decode("utf-8")        # expect raise: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
