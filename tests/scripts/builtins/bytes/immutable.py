data = b"abc"
print(data)     # expect: b'abc'
data[0] = 1     # expect raise: TypeError: 'bytes' object does not support item assignment
