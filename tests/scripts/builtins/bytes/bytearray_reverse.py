data = bytearray(b"abc")
data.reverse()
print(data)     # expect: bytearray(b'cba')
