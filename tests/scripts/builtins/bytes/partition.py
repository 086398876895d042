print(b"k=v=w".partition(b"="), b"kv".partition(b"="))      # expect: (b'k', b'=', b'v=w') (b'kv', b'', b'')
print(b"k=v=w".rpartition(b"="), b"kv".rpartition(b"="))    # expect: (b'k=v', b'=', b'w') (b'', b'', b'kv')
