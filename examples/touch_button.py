# A metal plate as a button: the chip feels the finger. What nobody touches is measured first.
# Wiring: a wire or a plate at pin 4, an LED at pin 2.
# See: light as long as it is touched.
# sim: at 1s pin 4 touch for 500ms
# sim: at 2s pin 4 touch for 200ms
from machine import Pin, TouchPad
import time

plate = TouchPad(Pin(4))
led = Pin(2, Pin.OUT, value=0)

idle = sum(plate.read() for _ in range(8)) // 8
touches = 0
while True:
    touched = abs(plate.read() - idle) > idle // 3
    if touched and not led.value():
        touches += 1
        print("touch", touches)
    led.value(touched)
    time.sleep_ms(20)
