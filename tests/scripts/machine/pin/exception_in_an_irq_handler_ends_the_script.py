# wire: 25 26
from machine import Pin
out = Pin(25, Pin.OUT)
def handler(p):
    raise ValueError("from the handler")  # expect raise: ValueError: from the handler
Pin(26, Pin.IN).irq(handler)
out.on()
while True:
    pass
