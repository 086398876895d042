# Blinks the LED at pin 2 until somebody stops it.
# Wiring: an LED with a resistor at pin 2; many boards have one there.
# See: half a second of light, half a second without.
from machine import Pin
import time

led = Pin(2, Pin.OUT)

while True:
    led.on()
    time.sleep_ms(500)
    led.off()
    time.sleep_ms(500)
