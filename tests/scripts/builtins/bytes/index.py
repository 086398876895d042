print(b"banana".index(b"n"), b"banana".index(97, 2))    # expect: 2 3
b"abc".index(b"x")                                      # expect raise: ValueError: subsection not found
