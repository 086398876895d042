print((258).to_bytes(2, "big"), (258).to_bytes(4, "little"), (7).to_bytes())  # expect: b'\x01\x02' b'\x02\x01\x00\x00' b'\x07'
print((-1).to_bytes(2, "big", signed=True))     # expect: b'\xff\xff'
(256).to_bytes(1, "big")                        # expect raise: OverflowError: int too big to convert
