print(b"ab-c".removeprefix(b"ab-"), b"c".removeprefix(b"x"))    # expect: b'c' b'c'
print(b"name.py".removesuffix(b".py"), b"c".removesuffix(b""))  # expect: b'name' b'c'
