# Lights an LED as long as a button is pressed, and counts the presses.
# Wiring: an LED at pin 2, a button between pin 4 and ground.
# See: light while it is pressed; the number of presses, also when the script is stopped.
# sim: at 1s pin 4 press
# sim: at 2s pin 4 press for 500ms
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
