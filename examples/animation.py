# Animations as generators: each yields what the LEDs shall show, and one loop plays them all.
# Wiring: LEDs at pins 2, 4, 5 and 21.
# See: a light that runs to and fro, a counter in binary, all of them flashing.
from machine import Pin
import time

leds = [Pin(number, Pin.OUT, value=0) for number in (2, 4, 5, 21)]


def runner(rounds):
    for _ in range(rounds):
        for i in (0, 1, 2, 3, 2, 1):
            yield 1 << i, 100


def counter():
    for n in range(1 << len(leds)):
        yield n, 150


def flash(times):
    for _ in range(times):
        yield 15, 50
        yield 0, 50


def show():
    yield from runner(2)
    yield from counter()
    yield from flash(5)
    return "done"


def play(frames):
    while True:
        try:
            bits, ms = next(frames)
        except StopIteration as end:
            return end.value
        for i, led in enumerate(leds):
            led.value(bits >> i & 1)
        time.sleep_ms(ms)


print(play(show()))
