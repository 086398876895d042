print(b"a\nb\r\nc".splitlines(), b"a\n".splitlines(True))   # expect: [b'a', b'b', b'c'] [b'a\n']
print(b"".splitlines())                                     # expect: []
