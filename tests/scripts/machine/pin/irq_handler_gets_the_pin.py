# wire: 25 26
from machine import Pin
import time
out = Pin(25, Pin.OUT)
def handler(p):
    print(p)
Pin(26, Pin.IN).irq(handler)
out.on()
time.sleep_ms(0)  # expect: Pin(26)
out.off()
time.sleep(0)  # expect: Pin(26)
