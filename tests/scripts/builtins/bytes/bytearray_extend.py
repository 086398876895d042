data = bytearray(b"a")
data.extend(b"bc")
data.extend([100, 101])
data += b"f"
print(data)     # expect: bytearray(b'abcdef')
