print(b"abc".startswith(b"ab"), b"abc".startswith((b"x", b"a")), b"abc".endswith(b"bc"))  # expect: True True True
b"abc".startswith("a")  # expect raise: TypeError: startswith first arg must be bytes or a tuple of bytes, not str
