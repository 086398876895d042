# Counts the edges of a signal by an interrupt, and shows its frequency.
# Wiring: a signal of 3.3 V at pin 4, up to some kHz.
# See: the frequency each half second: 50 Hz, then 120 Hz, then nothing.
# sim: pin 4 square 50Hz to 1s
# sim: pin 4 square 120Hz from 1s to 2s
from machine import Pin
import time

count = 0


def edge(pin):
    global count
    count += 1


Pin(4, Pin.IN, Pin.PULL_DOWN).irq(edge, Pin.IRQ_RISING)

before = 0
start = time.ticks_us()
for _ in range(5):
    time.sleep_ms(500)
    now = time.ticks_us()
    counted = count
    print(round((counted - before) * 1_000_000 / time.ticks_diff(now, start)), "Hz")
    before, start = counted, now
