data = bytearray(b"abcdef")
data[0] = 90
data[1:3] = b"-"
print(data)     # expect: bytearray(b'Z-def')
del data[0]
del data[-2:]
print(data)     # expect: bytearray(b'-d')
data[0] = 300   # expect raise: ValueError: byte must be in range(0, 256)
