import ssd1306, framebuf
class Bus:
    def writeto(self, addr, buf):
        self.last = bytes(buf)
    def writevto(self, addr, parts):
        self.addr = addr
        self.data = b"".join([bytes(part) for part in parts])
bus = Bus()
oled = ssd1306.SSD1306_I2C(128, 32, bus)
print(oled.width, oled.height, oled.pages, isinstance(oled, framebuf.FrameBuffer))  # expect: 128 32 4 True
oled.pixel(0, 0, 1)
oled.show()
print(hex(bus.addr), len(bus.data), bus.data[:3])  # expect: 0x3c 513 b'@\x01\x00'
print(bus.last)  # expect: b'\x00!\x00\x7f"\x00\x03'
oled.contrast(16)
print(bus.last)  # expect: b'\x00\x81\x10'
oled.invert(True)
oled.fill(0)
oled.text("Hi", 0, 0)
print(sum(1 for b in oled.buffer if b))  # expect: 8
