# An electronic die: it rolls as long as the button is pressed, and shows its face with LEDs.
# Wiring: a button between pin 4 and ground; LEDs at pin 2 (middle), 5 (one diagonal), 21 (other diagonal), 18 (both sides).
# See: a number from 1 to 6 for each press; odd numbers light the middle, a six the sides.
# sim: at 500ms pin 4 press for 123ms
# sim: at 1500ms pin 4 press for 205ms
# sim: at 2500ms pin 4 press for 97ms
# sim: at 3500ms pin 4 press for 151ms
from machine import Pin
import time

button = Pin(4, Pin.IN, Pin.PULL_UP)
middle, diagonal, other, sides = (Pin(number, Pin.OUT, value=0) for number in (2, 5, 21, 18))


def show(n):
    middle.value(n % 2)
    diagonal.value(n > 1)
    other.value(n > 3)
    sides.value(n == 6)


n = 0
while True:
    if button.value() == 0:
        while button.value() == 0:
            n = n % 6 + 1  # faster than a finger
            show(n)
            time.sleep_ms(2)
        print(n, "." * n)
    time.sleep_ms(5)
