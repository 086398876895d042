# Puts out a sine as a voltage, from a table.
# Wiring: a voltmeter or an oscilloscope at pin 25.
# See: 0 to 3.3 V and back, once a second.
from machine import DAC, Pin
import math
import time

STEPS = 20

table = bytes(128 + round(127 * math.sin(2 * math.pi * i / STEPS)) for i in range(STEPS))
dac = DAC(Pin(25))

while True:
    for value in table:
        dac.write(value)
        time.sleep_ms(1000 // STEPS)
