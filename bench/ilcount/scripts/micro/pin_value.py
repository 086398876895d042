N = 1000
from machine import Pin


def run(n):
    led = Pin(2, Pin.OUT)
    for i in range(n):
        led.value(1)
        led.value(0)
    return led.value()


# units: 2 writes
result = run(N)
