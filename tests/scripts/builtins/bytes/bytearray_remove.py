data = bytearray(b"abab")
data.remove(98)
print(data)     # expect: bytearray(b'aab')
data.remove(0)  # expect raise: ValueError: value not found in bytearray
