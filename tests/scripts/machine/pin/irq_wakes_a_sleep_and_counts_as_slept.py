# device: press 4 200
from machine import Pin
import time
start = time.ticks_ms()
at = []
button = Pin(4, Pin.IN, Pin.PULL_UP)
button.irq(lambda p: at.append(time.ticks_diff(time.ticks_ms(), start)), Pin.IRQ_FALLING)
time.sleep_ms(500)
print(at)  # expect: [200]
print(time.ticks_diff(time.ticks_ms(), start))  # expect: 500
