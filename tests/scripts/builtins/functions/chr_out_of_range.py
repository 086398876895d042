print(chr(97))  # expect: a
chr(0x110000)   # expect raise: ValueError: chr() arg not in range(0x110000)
