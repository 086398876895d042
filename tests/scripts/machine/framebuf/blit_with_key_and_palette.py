import framebuf as f
small = f.FrameBuffer(bytearray(b"\x01\x02"), 2, 1, f.GS8)
big = f.FrameBuffer(bytearray(9), 3, 3, f.GS8)
big.fill(9)
big.blit(small, 2, 1, 2)
big.blit(small, -1, 0)
print([big.pixel(x, y) for y in range(3) for x in range(3)])  # expect: [2, 9, 9, 9, 9, 1, 9, 9, 9]
palette = f.FrameBuffer(bytearray([0, 70, 80]), 3, 1, f.GS8)
big.blit(small, 0, 2, -1, palette)
print(big.pixel(0, 2), big.pixel(1, 2))  # expect: 70 80
