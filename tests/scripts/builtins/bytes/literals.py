print(b"abc", b'q"', b"\x00\xff\n\\", b"a" b"b")    # expect: b'abc' b'q"' b'\x00\xff\n\\' b'ab'
print(rb"\n", len(b"\x41\101\0"))                   # expect: b'\\n' 3
