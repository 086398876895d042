# differs: files are those of the board, not of the PC
f = open("data.bin", "wb+")
f.write(b"0123456789")
f.seek(3)
f.write(bytearray(b"XY"))
f.seek(-4, 2)
print(f.read(), f.tell())  # expect: b'6789' 10
f.seek(0)
buf = bytearray(4)
print(f.readinto(buf), buf)  # expect: 4 bytearray(b'012X')
f.truncate(6)
f.seek(0)
print(f.read())  # expect: b'012XY5'
f.close()
f.read()  # expect raise: ValueError: I/O operation on closed file.
