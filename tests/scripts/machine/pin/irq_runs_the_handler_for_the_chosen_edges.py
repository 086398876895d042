# wire: 25 26
from machine import Pin
import time
out = Pin(25, Pin.OUT, value=0)
pin = Pin(26, Pin.IN)
seen = []
irq = pin.irq(lambda p: seen.append("rising"), Pin.IRQ_RISING)
for i in range(3):
    out.on()
    out.off()
time.sleep_ms(0)
print(len(seen))  # expect: 3
print(irq.trigger() == Pin.IRQ_RISING)  # expect: True
pin.irq(handler=lambda p: seen.append("both"), trigger=Pin.IRQ_RISING | Pin.IRQ_FALLING)
del seen[:]
out.on()
out.off()
time.sleep_ms(0)
print(seen)  # expect: ['both', 'both']
pin.irq(handler=None)
out.on()
time.sleep_ms(0)
print(len(seen))  # expect: 2
