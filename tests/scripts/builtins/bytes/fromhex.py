print(bytes.fromhex("01 ab FF"), bytes.fromhex(""), bytearray.fromhex("41"))  # expect: b'\x01\xab\xff' b'' bytearray(b'A')
bytes.fromhex("0g")     # expect raise: ValueError: non-hexadecimal number found in fromhex() arg at position 1
