# Draws the course of a voltage on an OLED: a bar for each reading, the newest at the right.
# Wiring: an SSD1306 at the board's SDA and SCL, a potentiometer at pin 4 (0 to 3.3 V).
# See: bars that move to the left, and the value above them.
# sim: i2c 0 ssd1306
# sim: adc 4 0V to 3.3V over 1500ms
# sim: at 1500ms adc 4 3.3V to 1V over 1s
from machine import ADC, I2C, Pin
import ssd1306
import time

WIDTH, HEIGHT, TOP = 128, 64, 12
BAR = 6

adc = ADC(Pin(4))
oled = ssd1306.SSD1306_I2C(WIDTH, HEIGHT, I2C(0))

while True:
    value = adc.read_u16()
    oled.scroll(-BAR, 0)
    oled.fill_rect(WIDTH - BAR, 0, BAR, HEIGHT, 0)
    oled.fill_rect(0, 0, WIDTH, TOP, 0)
    height = value * (HEIGHT - TOP) // 65535
    oled.fill_rect(WIDTH - BAR, HEIGHT - height, BAR - 1, height, 1)
    oled.text("{:.2f} V".format(value * 3.3 / 65535), 0, 0)
    oled.show()
    time.sleep_ms(100)
