print("ab~\x00".isascii(), "é".isascii(), "".isascii())     # expect: True False True
print("\x7f".isascii(), "\x80".isascii())                   # expect: True False
