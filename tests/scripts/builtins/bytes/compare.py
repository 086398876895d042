print(b"a" < b"b", b"a" == "a", b"a" == bytearray(b"a"), b"" < b"\x00")  # expect: True False True True
print(hash(b"ab") == hash(b"a" + b"b"))     # expect: True
