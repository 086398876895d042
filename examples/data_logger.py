# Logs a sensor into a list of objects, and prints a summary: the highest values, the median, a histogram.
# Wiring: a sensor at pin 4, 0 to 3.3 V.
# See: 30 readings, sorted and counted.
# sim: adc 4 0.5V to 2.5V over 1500ms
# sim: at 1500ms adc 4 2.5V to 0.8V over 1500ms
from machine import ADC, Pin
import time


class Reading:
    def __init__(self, ms, mv):
        self.ms = ms
        self.mv = mv

    def __repr__(self):
        return "{} mV at {} ms".format(self.mv, self.ms)

    def __lt__(self, other):
        return self.mv < other.mv


class Log:
    def __init__(self, adc):
        self.adc = adc
        self.readings = []
        self.start = time.ticks_ms()

    def take(self):
        ms = time.ticks_diff(time.ticks_ms(), self.start)
        self.readings.append(Reading(ms, self.adc.read_uv() // 1000))

    def highest(self, count):
        return sorted(self.readings, reverse=True)[:count]

    def median(self):
        return sorted(self.readings)[len(self.readings) // 2]

    def histogram(self, width):
        bins = {}
        for reading in self.readings:
            key = reading.mv // width * width
            bins[key] = bins.get(key, 0) + 1
        return bins


log = Log(ADC(Pin(4)))
for _ in range(30):
    log.take()
    time.sleep_ms(100)

for reading in log.highest(3):
    print(reading)
print("median:", log.median())
for start, count in sorted(log.histogram(500).items()):
    print("{:4d} mV {}".format(start, "*" * count))
