# differs: files are those of the board, not of the PC
import os
def attempt(f, *args):
    try:
        f(*args)
    except OSError as e:
        print(type(e).__name__, e.errno)
attempt(open, "none.txt")  # expect: FileNotFoundError 2
os.mkdir("d")
attempt(os.mkdir, "d")  # expect: FileExistsError 17
attempt(open, "d", "w")  # expect: IsADirectoryError 21
open("d/x", "w").close()
attempt(os.rmdir, "d")  # expect: OSError 39
attempt(os.listdir, "d/x")  # expect: NotADirectoryError 20
attempt(os.remove, "nothing")  # expect: FileNotFoundError 2
attempt(open, "d/x", "x")  # expect: FileExistsError 17
attempt(os.chdir, "nowhere")  # expect: FileNotFoundError 2
open("none.txt")  # expect raise: FileNotFoundError: [Errno 2] ENOENT: 'none.txt'
