# Blinks by a periodic timer while the main program does something else; a one-shot timer ends it all.
# Wiring: an LED at pin 2.
# See: the LED changes five times a second; numbers each 400 ms; the end after two seconds.
from machine import Pin, Timer
import time

led = Pin(2, Pin.OUT, value=0)
is_over = False


def end(timer):
    global is_over
    is_over = True


blink = Timer(0)
blink.init(mode=Timer.PERIODIC, freq=5, callback=lambda timer: led.toggle())
Timer(1).init(mode=Timer.ONE_SHOT, period=2000, callback=end)

n = 0
while not is_over:
    print("main program", n)
    n += 1
    time.sleep_ms(400)

blink.deinit()
led.off()
print("over")
