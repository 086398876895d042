# Blinks two LEDs, each at its own pace, in one loop that never waits for one of them.
# Wiring: LEDs with resistors at pins 2 and 5.
# See: the first changes each 300 ms, the second each 700 ms.
from machine import Pin
import time


class Blinker:
    def __init__(self, pin, period):
        self.led = Pin(pin, Pin.OUT, value=0)
        self.period = period
        self.due = time.ticks_add(time.ticks_ms(), period)

    def poll(self, now):
        if time.ticks_diff(now, self.due) >= 0:
            self.due = time.ticks_add(self.due, self.period)
            self.led.toggle()


blinkers = [Blinker(2, 300), Blinker(5, 700)]

while True:
    now = time.ticks_ms()
    for blinker in blinkers:
        blinker.poll(now)
    time.sleep_ms(5)
