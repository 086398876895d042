print(97 in b"abc", b"bc" in b"abc", b"x" in b"abc")    # expect: True True False
"a" in b"abc"                                           # expect raise: TypeError: a bytes-like object is required, not 'str'
