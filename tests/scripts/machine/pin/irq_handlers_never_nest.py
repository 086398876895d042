# wire: 25 26
from machine import Pin
out = Pin(25, Pin.OUT)
depth = most = calls = 0
def handler(p):
    global depth, most, calls
    depth += 1
    most = max(most, depth)
    calls += 1
    if calls < 3:
        out.off()
        out.on()
        for i in range(10):
            pass
    depth -= 1
Pin(26, Pin.IN).irq(handler, Pin.IRQ_RISING)
out.on()
for i in range(20):
    pass
print(calls, most)  # expect: 3 1
