# One button dims a lamp: a short press switches it, a long one makes it brighter until it is let go of, then darker the next time.
# Wiring: an LED with a resistor at pin 2, a button between pin 4 and ground.
# See: on, brighter from 20 %, off, on again as it was, darker.
# sim: at 500ms pin 4 press
# sim: at 1500ms pin 4 press for 1500ms
# sim: at 4s pin 4 press
# sim: at 5s pin 4 press
# sim: at 6s pin 4 press for 1s
from machine import Pin, PWM
import time

LONG_MS = 400
STEP = 5  # percent, each 100 ms

lamp = PWM(Pin(2), freq=1000, duty_u16=0)
button = Pin(4, Pin.IN, Pin.PULL_UP)
level = 20
is_on = False
direction = STEP


def show():
    lamp.duty_u16(level * 65535 // 100 if is_on else 0)


while True:
    if button.value() == 0:
        start = time.ticks_ms()
        is_long = False
        while button.value() == 0:
            if time.ticks_diff(time.ticks_ms(), start) > LONG_MS:
                is_long = is_on = True
                level = max(STEP, min(100, level + direction))
                show()
                time.sleep_ms(100)
            time.sleep_ms(10)
        if is_long:
            direction = -direction
            print("level", level)
        else:
            is_on = not is_on
            show()
            print("on" if is_on else "off")
    time.sleep_ms(10)
