print(b"banana".replace(b"a", b"o"), b"banana".replace(b"an", b"", 1))  # expect: b'bonono' b'bana'
print(bytearray(b"aa").replace(b"a", b"bc"))    # expect: bytearray(b'bcbc')
