data = b"abc"
print(data[0], data[-1], data[1:], list(data))  # expect: 97 99 b'bc' [97, 98, 99]
data[3]                                         # expect raise: IndexError: index out of range
