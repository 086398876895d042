print(b"ab".isalpha(), b"a1".isalnum(), b"12".isdigit(), b" \t".isspace())  # expect: True True True True
print(b"ab".islower(), b"AB".isupper(), b"Ab Cd".istitle(), b"\xff".isascii(), b"".isdigit())  # expect: True True True False False
