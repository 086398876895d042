data = bytearray(b"abc")
print(data.pop(), data.pop(0), data)    # expect: 99 97 bytearray(b'b')
bytearray().pop()                       # expect raise: IndexError: pop from empty bytearray
