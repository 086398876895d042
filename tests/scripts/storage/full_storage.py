# differs: files are those of the board, not of the PC
f = open("big", "wb")
f.write(bytes(256 * 1024))
try:
    f.write(b"x")
except OSError as e:
    print(e.errno)  # expect: 28
