# Functions that remember: each button gets a handler of its own, made by a function (a closure).
# Wiring: buttons from pins 4 and 5 to ground.
# See: each button counts for itself; at its third press a handler says so.
# sim: at 500ms pin 4 press
# sim: at 1s pin 5 press
# sim: at 1500ms pin 4 press
# sim: at 2s pin 4 press
# sim: at 2500ms pin 5 press
from machine import Pin
import time


def counter(name, limit):
    count = 0

    def pressed(pin):
        nonlocal count
        count += 1
        print(name, count, "- enough!" if count == limit else "")

    def total():
        return count

    return pressed, total


totals = {}
for number, name in ((4, "left"), (5, "right")):
    handler, totals[name] = counter(name, 3)
    Pin(number, Pin.IN, Pin.PULL_UP).irq(handler, Pin.IRQ_FALLING)

time.sleep(3)
for name in sorted(totals):
    print(name, "was pressed", totals[name](), "times")
