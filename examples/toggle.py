# Switches an LED with each press of a button; a timer looks again when the contact has settled.
# Wiring: an LED at pin 2, a button between pin 4 and ground.
# See: on at the first press, off at the second, on at the third.
# sim: at 500ms pin 4 press
# sim: at 502ms pin 4 high
# sim: at 504ms pin 4 low
# sim: at 1500ms pin 4 press for 300ms
# sim: at 2500ms pin 4 press
from machine import Pin, Timer
import time

led = Pin(2, Pin.OUT, value=0)
button = Pin(4, Pin.IN, Pin.PULL_UP)
settle = Timer(0)
was_pressed = False


def look(timer):
    global was_pressed
    pressed = button.value() == 0
    if pressed and not was_pressed:
        led.toggle()
        print("on" if led.value() else "off")
    was_pressed = pressed


button.irq(lambda pin: settle.init(mode=Timer.ONE_SHOT, period=20, callback=look))

while True:
    time.sleep(1)
