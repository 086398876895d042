print((1).to_bytes(1, "big"))   # expect: b'\x01'
(-1).to_bytes(1, "big")         # expect raise: OverflowError: can't convert negative int to unsigned
