# An LED that shines when its pin is low: Signal turns the levels round, so that on() means light.
# Wiring: an LED from 3.3 V through a resistor to pin 2.
# See: the pin is low for 200 ms each second.
from machine import Pin, Signal
import time

led = Signal(Pin(2, Pin.OUT, value=1), invert=True)

while True:
    led.on()
    time.sleep_ms(200)
    led.off()
    time.sleep_ms(800)
