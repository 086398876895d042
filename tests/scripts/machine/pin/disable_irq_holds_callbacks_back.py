# wire: 25 26
import machine
from machine import Pin
out = Pin(25, Pin.OUT)
seen = []
Pin(26, Pin.IN).irq(lambda p: seen.append(1), Pin.IRQ_RISING)
state = machine.disable_irq()
out.on()
for i in range(10):
    pass
print(seen)  # expect: []
machine.enable_irq(state)
for i in range(10):
    pass
print(seen)  # expect: [1]
