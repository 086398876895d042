print(b"banana".find(b"an"), b"banana".find(b"x"), b"banana".find(110, 3))  # expect: 1 -1 4
print(bytearray(b"abc").find(b"c"))     # expect: 2
