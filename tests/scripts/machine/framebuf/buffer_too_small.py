import framebuf
framebuf.FrameBuffer(bytearray(16), 16, 8, framebuf.MONO_VLSB)
framebuf.FrameBuffer(bytearray(15), 16, 8, framebuf.MONO_VLSB)  # expect raise: ValueError: buffer too small
