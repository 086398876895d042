print("a".encode("ascii"))  # expect: b'a'
"né".encode("ascii")        # expect raise: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
