print(b"\x01\xab".hex(), b"".hex(), bytearray(b"\xff").hex())  # expect: 01ab  ff
print(b"\x01\x02\x03".hex(":"), b"\x01\x02\x03\x04".hex("-", 2))  # expect: 01:02:03 0102-0304
