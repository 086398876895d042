data = bytearray(b"ac")
data.insert(1, 98)
data.insert(100, 100)
print(data)     # expect: bytearray(b'abcd')
