# Drives eight LEDs with three pins: a shift register 74HC595, bit by bit.
# Wiring: its data at pin 5, clock at pin 21, latch at pin 2.
# See: patterns that move over the eight outputs.
from machine import Pin
import time

data = Pin(5, Pin.OUT, value=0)
clock = Pin(21, Pin.OUT, value=0)
latch = Pin(2, Pin.OUT, value=0)


def shift_out(byte):
    """The highest bit first; the outputs change all at once, with the latch."""
    for i in range(7, -1, -1):
        data.value(byte >> i & 1)
        clock.on()
        clock.off()
    latch.on()
    latch.off()


for pattern in (0b10000000, 0b11000011, 0b01010101):
    shift_out(pattern)
    print("{:08b}".format(pattern))
    time.sleep_ms(250)
