print(b"a\x00\xff\n", b'it"s', b"\\", B"x", b"\101")    # expect: b'a\x00\xff\n' b'it"s' b'\\' b'x' b'A'
print(b"""a
b""")                                                   # expect: b'a\nb'
