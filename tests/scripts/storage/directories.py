# differs: files are those of the board, not of the PC
import os
print(os.getcwd(), os.listdir())  # expect: / []
os.mkdir("lib")
open("lib/a.py", "w").close()
open("/main.py", "w").write("pass")
print(os.listdir("/"), os.listdir("lib"))  # expect: ['lib', 'main.py'] ['a.py']
print(list(os.ilistdir()))  # expect: [('lib', 16384, 0, 0), ('main.py', 32768, 0, 4)]
os.chdir("lib")
print(os.getcwd(), os.path.exists("a.py"), os.path.isdir(".."), os.path.join("a", "b"))  # expect: /lib True True a/b
os.rename("a.py", "../b.py")
os.chdir("/")
os.rmdir("lib")
os.remove("b.py")
print(os.listdir())  # expect: ['main.py']
print(os.stat("main.py")[0] == 0x8000, os.stat("main.py")[6], os.stat("/")[0] == 0x4000)  # expect: True 4 True
print(os.statvfs("/")[:4])  # expect: (4096, 4096, 64, 63)
print(os.uname()[0], len(os.uname()), len(os.urandom(5)))  # expect: esp32 5 5
