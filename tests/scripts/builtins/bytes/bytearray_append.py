data = bytearray()
data.append(65)
print(data.append(66), data)    # expect: None bytearray(b'AB')
data.append(256)                # expect raise: ValueError: byte must be in range(0, 256)
