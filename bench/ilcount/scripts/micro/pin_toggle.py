N = 1000
from machine import Pin


def run(n):
    led = Pin(2, Pin.OUT)
    for i in range(n):
        led.toggle()
    return led.value()


result = run(N)
