# A dial at pin 34 turns a servo and colours an LED strip.
# An OLED draws how it was turned; a button clears it.
# Wiring: a potentiometer at pin 34, a servo at pin 13, a strip at pin 16, a button between pin 4 and ground, an LED at pin 18, an SSD1306 at SDA and SCL.
# See: everything follows the dial, and the picture grows from the left.
# sim: i2c 0 ssd1306
# sim: pin 16 ws2812 8
# sim: adc 34 ramp 0.3V to 3V over 2s
# sim: at 2s adc 34 ramp 3V to 1V over 1500ms
# sim: at 3500ms adc 34 ramp 1V to 2.4V over 1s
from machine import ADC, I2C, PWM, Pin, bitstream
import time

dial = ADC(Pin(34))
button = Pin(4, Pin.IN, Pin.PULL_UP)  # pressed is low
beat = Pin(18, Pin.OUT)
servo = PWM(Pin(13), freq=50)
led = PWM(Pin("LED"), freq=1000)
strip = Pin(16, Pin.OUT)
oled = I2C(0)

ADDRESS = 0x3C
WIDTH, HEIGHT = 128, 64


def command(*values):
    oled.writeto(ADDRESS, bytes((0x00,) + values))


def column(x, dots):
    """Draws a column of 64 dots, the lowest bit on top."""
    command(0x21, x, x, 0x22, 0, 7)
    oled.writeto(ADDRESS, b"\x40" + dots.to_bytes(8, "little"))


def colour(position, place):
    """Green, red and blue: from blue to red, dark beyond the dial."""
    if place > position:
        return (0, 0, 0)
    return (6, place * 12, (7 - place) * 12)


command(0x20, 1, 0xA1, 0xC8, 0x8D, 0x14, 0xAF)  # by columns, upright, on

x = 0
while True:
    turned = dial.read_u16()
    servo.duty_ns(500_000 + turned * 2_000_000 // 65535)
    led.duty_u16(turned)
    parts = [part for place in range(8) for part in colour(turned * 8 // 65536, place)]
    bitstream(strip, 0, (400, 850, 800, 450), bytes(parts))
    if x == 0 or button() == 0:
        for i in range(WIDTH):
            column(i, 0)
        x = 0
    if x % 8 == 0:
        beat.toggle()
    if x % 25 == 0:
        print("the dial is at", round(dial.read_uv() / 1e6, 2), "V")
    height = 1 + turned * (HEIGHT - 1) // 65536
    column(x, ((1 << height) - 1) << (HEIGHT - height))
    x = (x + 1) % WIDTH
    time.sleep_ms(40)
