print(b"  a ".strip(), b"xxax".strip(b"x"), b" a ".lstrip(), b" a ".rstrip())  # expect: b'a' b'a' b'a ' b' a'
print(b"\n\ta\x00".strip())     # expect: b'a\x00'
