# Fades an LED in and out. The eye sees brightness by its square: so the duty is a square, too.
# Wiring: an LED with a resistor at pin 2.
# See: two seconds from dark to bright, two back.
from machine import Pin, PWM
import time

STEPS = 20

led = PWM(Pin(2), freq=1000, duty_u16=0)


def fade(levels):
    for level in levels:
        led.duty_u16(level * level * 65535 // (STEPS * STEPS))
        time.sleep_ms(2000 // STEPS)


try:
    while True:
        fade(range(STEPS))
        fade(range(STEPS, 0, -1))
finally:
    led.deinit()
