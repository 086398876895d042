print(b"a" + b"b", b"ab" * 2, 2 * b"-", b"a" + bytearray(b"b"))  # expect: b'ab' b'abab' b'--' b'ab'
b"a" + "b"  # expect raise: TypeError: can't concat str to bytes
