data = bytearray(b"abcd")
view = memoryview(data)
view[0] = 90
print(data, len(view), view[1])     # expect: bytearray(b'Zbcd') 4 98
print(bytes(view[1:3]))             # expect: b'bc'
print(view[2:].tolist())            # expect: [99, 100]
