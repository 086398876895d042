print(b", ".join([b"a", bytearray(b"b")]), b"".join([]))    # expect: b'a, b' b''
b"".join(["a"])                                             # expect raise: TypeError: sequence item 0: expected a bytes-like object, str found
