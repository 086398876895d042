print(b"a b  c".split(), b"a,b,c".split(b","), b"a,b,c".split(b",", 1))  # expect: [b'a', b'b', b'c'] [b'a', b'b', b'c'] [b'a', b'b,c']
print(bytearray(b"a b").split())    # expect: [bytearray(b'a'), bytearray(b'b')]
