# Counts how often the board was started, in its non-volatile storage (NVS).
# Wiring: an LED at pin 2.
# See: as many flashes as there were starts, then the board resets itself.
from machine import Pin, reset
import esp32
import time

storage = esp32.NVS("example")
try:
    starts = storage.get_i32("starts") + 1
except OSError:  # the first time there is none
    starts = 1
storage.set_i32("starts", starts)
storage.commit()

print("start number", starts)
led = Pin(2, Pin.OUT, value=0)
for _ in range(starts):
    led.on()
    time.sleep_ms(100)
    led.off()
    time.sleep_ms(200)
reset()
