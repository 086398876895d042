print(b"banana".rindex(b"n"))   # expect: 4
b"abc".rindex(b"x")             # expect raise: ValueError: subsection not found
