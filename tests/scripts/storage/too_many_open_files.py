# differs: a board has less room for open files
files = [open("f%d" % i, "w") for i in range(16)]
print(len(files))  # expect: 16
files[0].close()
files[0] = open("g", "w")
try:
    open("h", "w")
except OSError as e:
    print(e.errno)  # expect: 24
