# Wakes up each ten seconds, counts it in memory that outlasts the sleep, and goes to sleep again: for months on a battery.
# Wiring: an LED at pin 2.
# See: a short flash each time it wakes, and how often it did.
from machine import Pin, RTC, deepsleep, reset_cause, DEEPSLEEP_RESET
import time

rtc = RTC()
if reset_cause() == DEEPSLEEP_RESET:
    count = rtc.memory()[0] + 1
    print("awake again, number", count)
else:
    count = 0
    print("fresh start")
rtc.memory(bytes([count & 255]))

led = Pin(2, Pin.OUT, value=1)
time.sleep_ms(50)
led.off()
deepsleep(10_000)
