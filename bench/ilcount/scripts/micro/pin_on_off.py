N = 1000
from machine import Pin


def run(n):
    led = Pin(2, Pin.OUT)
    for i in range(n):
        led.on()
        led.off()
    return led.value()


# units: 2 writes
result = run(N)
