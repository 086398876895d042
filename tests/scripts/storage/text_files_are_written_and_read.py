# differs: files are those of the board, not of the PC
with open("/notes.txt", "w") as f:
    print(f.write("héllo\n"))  # expect: 6
    f.write("two\nthree")
print(f.closed)  # expect: True
with open("notes.txt") as f:
    print(f.readline())
    # expect: héllo
    # expect:
    print(f.read(2), f.tell())  # expect: tw 9
    print([line for line in f])  # expect: ['o\n', 'three']
    print(f.read() == "")  # expect: True
    f.seek(0)
    print(f.readlines())  # expect: ['héllo\n', 'two\n', 'three']
with open("notes.txt", "a") as f:
    f.write("!")
print(open("notes.txt").read()[-6:])  # expect: three!
