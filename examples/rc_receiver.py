# Reads the stick of a remote control: its receiver sends pulses of 1 to 2 ms, 50 times a second.
# Wiring: a channel of the receiver at pin 4, an LED at pin 2.
# See: -100 to 100 percent, and light when the stick is beyond the middle; "no signal" when the sender is off.
# sim: pin 4 square 50Hz duty 5% to 600ms
# sim: pin 4 square 50Hz duty 7.5% from 600ms to 1200ms
# sim: pin 4 square 50Hz duty 9% from 1200ms to 1800ms
from machine import Pin, time_pulse_us
import time

channel = Pin(4, Pin.IN, Pin.PULL_DOWN)
led = Pin(2, Pin.OUT, value=0)

for _ in range(8):
    width = time_pulse_us(channel, 1, 50_000)
    if width < 0:
        print("no signal")
        led.off()
    else:
        percent = (width - 1500) // 5
        print(width, "us", percent, "%")
        led.value(percent > 0)
    time.sleep_ms(250)
