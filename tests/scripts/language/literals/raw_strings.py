print(r"\n", R'\t\\', r"\"", len(r"\n"))    # expect: \n \t\\ \" 2
print(r"C:\new", rb"\x41")                  # expect: C:\new b'\\x41'
