# Shows text and lines on an OLED with 128 by 64 pixels.
# Wiring: an SSD1306 at the board's SDA and SCL, address 0x3c.
# See: a title in a frame, a clock that counts below.
# sim: i2c 0 ssd1306
from machine import I2C
import ssd1306
import time

oled = ssd1306.SSD1306_I2C(128, 64, I2C(0))

for second in range(4):
    oled.fill(0)
    oled.rect(0, 0, 128, 20, 1)
    oled.text("Hello, NanoPy", 12, 6)
    oled.text("up {:3d} s".format(second), 0, 30)
    oled.hline(0, 44, 128, 1)
    oled.text("no hurry", 64, 52)
    oled.show()
    time.sleep(1)
