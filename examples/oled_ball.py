# A ball that bounces on an OLED, drawn with framebuf: a small picture is copied to where the ball is.
# Wiring: an SSD1306 at the board's SDA and SCL.
# See: the ball flies from wall to wall, and leaves a count of its bounces.
# sim: i2c 0 ssd1306
from machine import I2C
import framebuf
import ssd1306
import time

WIDTH, HEIGHT, SIZE = 128, 64, 8

oled = ssd1306.SSD1306_I2C(WIDTH, HEIGHT, I2C(0))
ball = framebuf.FrameBuffer(bytearray(b"\x3c\x7e\xff\xff\xff\xff\x7e\x3c"), SIZE, SIZE, framebuf.MONO_VLSB)

x, y, dx, dy = 10, 20, 5, 3
bounces = 0
while True:
    oled.fill(0)
    oled.rect(0, 0, WIDTH, HEIGHT, 1)
    oled.blit(ball, x, y, 0)
    oled.text(str(bounces), 4, 4)
    oled.show()
    if not 0 < x + dx < WIDTH - SIZE:
        dx = -dx
        bounces += 1
    if not 0 < y + dy < HEIGHT - SIZE:
        dy = -dy
        bounces += 1
    x += dx
    y += dy
    time.sleep_ms(50)
