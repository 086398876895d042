print(b"banana".count(b"an"), b"banana".count(97), b"abc".count(b"", 1))  # expect: 2 3 3
print(bytearray(b"aaa").count(b"a"))    # expect: 3
