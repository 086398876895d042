# A stopwatch: one button starts and stops it, the other takes the time of a lap.
# Wiring: buttons from pin 4 (start, stop) and pin 5 (lap) to ground.
# See: the times of two laps, and of the whole.
# sim: at 1s pin 4 press
# sim: at 2250ms pin 5 press
# sim: at 3750ms pin 5 press
# sim: at 5s pin 4 press
from machine import Pin
import time


class Stopwatch:
    def __init__(self):
        self.start = None
        self.laps = []

    def toggle(self, pin):
        now = time.ticks_ms()
        if self.start is None:
            self.start = now
            self.laps = []
            print("go")
        else:
            print("total", self.text(time.ticks_diff(now, self.start)), "laps", len(self.laps))
            self.start = None

    def lap(self, pin):
        if self.start is None:
            return
        elapsed = time.ticks_diff(time.ticks_ms(), self.start)
        self.laps.append(elapsed - sum(self.laps))
        print("lap", self.text(self.laps[-1]))

    @staticmethod
    def text(ms):
        return "{}:{:02d}.{:02d}".format(ms // 60000, ms // 1000 % 60, ms // 10 % 100)


watch = Stopwatch()
Pin(4, Pin.IN, Pin.PULL_UP).irq(watch.toggle, Pin.IRQ_FALLING)
Pin(5, Pin.IN, Pin.PULL_UP).irq(watch.lap, Pin.IRQ_FALLING)

while True:
    time.sleep_ms(100)
