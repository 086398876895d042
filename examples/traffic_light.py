# A traffic light as a state machine; pedestrians press a button.
# Wiring: LEDs red at pin 2, yellow at pin 5, green at pin 21; a button between pin 4 and ground.
# See: green until somebody pressed, then yellow, red, red with yellow, and green again.
# sim: at 1500ms pin 4 press
# sim: at 12s pin 4 press
from machine import Pin
import time

red, yellow, green = (Pin(number, Pin.OUT, value=0) for number in (2, 5, 21))
button = Pin(4, Pin.IN, Pin.PULL_UP)

#  state     red  yellow  green  least time, next state
STATES = {
    "go":    (0, 0, 1, 2000, "slow"),
    "slow":  (0, 1, 0, 1000, "stop"),
    "stop":  (1, 0, 0, 3000, "ready"),
    "ready": (1, 1, 0, 500, "go"),
}

asked = False


def ask(pin):
    global asked
    asked = True


button.irq(ask, Pin.IRQ_FALLING)


def enter(name):
    r, y, g, least, following = STATES[name]
    print(name)
    red(r)
    yellow(y)
    green(g)
    return time.ticks_add(time.ticks_ms(), least), following


state = "go"
until, following = enter(state)
while True:
    over = time.ticks_diff(time.ticks_ms(), until) >= 0
    if over and (state != "go" or asked):
        if state == "stop":
            asked = False
        state = following
        until, following = enter(state)
    time.sleep_ms(10)
