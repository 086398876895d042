data = bytearray(b"abc")
copy = data.copy()
data.clear()
print(data, copy)   # expect: bytearray(b'') bytearray(b'abc')
