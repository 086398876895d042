table = bytes.maketrans(b"abc", b"xyz")
print(len(table), b"aabbcd".translate(table), b"abc".translate(None, b"b"))  # expect: 256 b'xxyyzd' b'ac'
bytes.maketrans(b"a", b"")  # expect raise: ValueError: maketrans arguments must have same length
