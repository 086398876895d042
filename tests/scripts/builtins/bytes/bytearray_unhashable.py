print(hash(b"a") == hash(b"a"))     # expect: True
hash(bytearray(b"a"))               # expect raise: TypeError: unhashable type: 'bytearray'
