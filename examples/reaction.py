# A game: press the button as soon as the LED lights up. Pressing too early is a foul.
# Wiring: an LED at pin 2, a button between pin 4 and ground.
# See: the time of each round in milliseconds, and the best of them.
# sim: at 2300ms pin 4 press
# sim: at 3500ms pin 4 press
# sim: at 7200ms pin 4 press
# sim: at 10s pin 4 press
from machine import Pin
import time

led = Pin(2, Pin.OUT, value=0)
button = Pin(4, Pin.IN, Pin.PULL_UP)
WAITS = (1500, 2000, 1800, 1200)  # what a player should not guess


def pressed_within(ms):
    """Milliseconds until the button is pressed, or None."""
    start = time.ticks_ms()
    while True:
        took = time.ticks_diff(time.ticks_ms(), start)
        if button.value() == 0:
            return took
        if took >= ms:
            return None
        time.sleep_ms(1)


results = []
for number, wait in enumerate(WAITS, 1):
    while button.value() == 0:
        time.sleep_ms(10)
    if pressed_within(wait) is not None:
        print("round", number, "foul")
        continue
    led.on()
    took = pressed_within(2000)
    led.off()
    if took is None:
        print("round", number, "asleep?")
    else:
        print("round", number, took, "ms")
        results.append(took)

print("best:", min(results) if results else "none")
