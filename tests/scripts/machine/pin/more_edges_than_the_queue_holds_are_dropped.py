# wire: 25 26
import machine
from machine import Pin
out = Pin(25, Pin.OUT)
count = 0
def handler(p):
    global count
    count += 1
Pin(26, Pin.IN).irq(handler, Pin.IRQ_RISING)
for edges in (16, 17):
    count = 0
    state = machine.disable_irq()
    for i in range(edges):
        out.on()
        out.off()
    machine.enable_irq(state)
    for i in range(10):
        pass
    print(count)
# expect: 16
# expect: 16
