# Turns a rainbow around a strip of eight LEDs.
# Wiring: the strip's DIN at pin 5, its supply at 5 V.
# See: all colours at once, moving by one LED each 100 ms; dark when the script is stopped.
# sim: pin 5 ws2812 8
from machine import Pin
from neopixel import NeoPixel
import time

COUNT = 8
BRIGHTNESS = 48

strip = NeoPixel(Pin(5), COUNT)


def wheel(position):
    """Colour at 0 to 255 of the way from red over green and blue to red."""
    part, rest = divmod(position * 3, 256)
    up, down = rest * BRIGHTNESS // 255, (255 - rest) * BRIGHTNESS // 255
    return ((down, up, 0), (0, down, up), (up, 0, down))[part]


try:
    shift = 0
    while True:
        for i in range(COUNT):
            strip[i] = wheel((i + shift) * 256 // COUNT % 256)
        strip.write()
        shift += 1
        time.sleep_ms(100)
finally:
    strip.fill((0, 0, 0))
    strip.write()
