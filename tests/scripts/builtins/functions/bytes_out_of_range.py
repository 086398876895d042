print(bytes([255]))     # expect: b'\xff'
bytes([256])            # expect raise: ValueError: bytes must be in range(0, 256)
