# Counts the presses of a button that bounces, by an interrupt: what comes within 50 ms of an edge is a bounce.
# Wiring: a button between pin 4 and ground.
# See: three presses counted, although the contact closed nine times.
# sim: at 500ms pin 4 low
# sim: at 501ms pin 4 high
# sim: at 502ms pin 4 low
# sim: at 504ms pin 4 high
# sim: at 505ms pin 4 low
# sim: at 700ms pin 4 float
# sim: at 1s pin 4 low
# sim: at 1003ms pin 4 high
# sim: at 1006ms pin 4 low
# sim: at 1200ms pin 4 float
# sim: at 1201ms pin 4 low
# sim: at 1202ms pin 4 float
# sim: at 2s pin 4 low
# sim: at 2001ms pin 4 high
# sim: at 2002ms pin 4 low
# sim: at 2200ms pin 4 float
from machine import Pin
import time

DEBOUNCE_MS = 50

presses = 0
edges = 0
last = time.ticks_ms()


def changed(pin):
    global presses, edges, last
    edges += 1
    now = time.ticks_ms()
    if time.ticks_diff(now, last) > DEBOUNCE_MS and pin.value() == 0:
        presses += 1
        print("press", presses)
    last = now


button = Pin(4, Pin.IN, Pin.PULL_UP)
button.irq(changed, Pin.IRQ_FALLING | Pin.IRQ_RISING)

time.sleep(3)
button.irq(None)
print(presses, "presses,", edges, "edges")
