# A watchdog resets the board when the program hangs.
# Wiring: an LED at pin 2.
# See: five blinks, then the program hangs, and two seconds later the board begins anew.
from machine import Pin, WDT, reset_cause, WDT_RESET
import time

if reset_cause() == WDT_RESET:
    print("the watchdog bit; I begin anew")
else:
    print("power was switched on")

led = Pin(2, Pin.OUT)
watchdog = WDT(timeout=2000)

for _ in range(5):
    led.on()
    time.sleep_ms(200)
    led.off()
    time.sleep_ms(800)
    watchdog.feed()

print("now I hang")
while led.value() == 0:  # waits for something that never comes
    time.sleep_ms(1)
