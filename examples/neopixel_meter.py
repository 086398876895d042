# A strip of eight LEDs as a meter: green, yellow and red, as far as the voltage goes.
# Wiring: the strip's DIN at pin 5, a potentiometer at pin 4 (0 to 3.3 V).
# See: more LEDs the further the knob is turned; the last one dims in between.
# sim: pin 5 ws2812 8
# sim: adc 4 0V to 3.3V over 800ms
# sim: at 1s adc 4 2.2V
from machine import ADC, Pin
from neopixel import NeoPixel
import time

GREEN, YELLOW, RED = (0, 64, 0), (48, 48, 0), (64, 0, 0)
SCALE = [GREEN] * 4 + [YELLOW] * 2 + [RED] * 2

knob = ADC(Pin(4))
strip = NeoPixel(Pin(5), len(SCALE))

while True:
    level = knob.read_u16() * len(SCALE) / 65535
    for i, color in enumerate(SCALE):
        share = max(0, min(1, level - i))
        strip[i] = tuple(int(part * share) for part in color)
    strip.write()
    time.sleep_ms(200)
