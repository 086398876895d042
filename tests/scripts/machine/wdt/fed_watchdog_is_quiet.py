from machine import WDT
import time
wdt = WDT(timeout=1000)
for i in range(5):
    time.sleep_ms(900)
    wdt.feed()
print("alive")  # expect: alive
