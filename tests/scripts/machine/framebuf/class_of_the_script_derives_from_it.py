import framebuf
class Screen(framebuf.FrameBuffer):
    def __init__(self, width, height):
        self.width = width
        self.buffer = bytearray(width * height // 8)
        super().__init__(self.buffer, width, height, framebuf.MONO_VLSB)
s = Screen(16, 8)
s.fill(1)
print(s.buffer == bytearray(b"\xff" * 16), s.width, isinstance(s, framebuf.FrameBuffer))  # expect: True 16 True
