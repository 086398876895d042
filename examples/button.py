# Lights the LED at pin 2 as long as a button at pin 4 is pressed, and counts the presses.
# On the simulated board: nanopy run examples/button.py --press 4@1s --press 4@2s --timeout 3s
from machine import Pin
import time

led = Pin(2, Pin.OUT)
button = Pin(4, Pin.IN, Pin.PULL_UP)  # pressed is low

presses = 0
pressed = False
try:
    while True:
        if (button.value() == 0) != pressed:
            pressed = not pressed
            led.value(pressed)
            if pressed:
                presses += 1
                print("pressed", presses)
        time.sleep_ms(10)
finally:
    print(presses, "presses")
