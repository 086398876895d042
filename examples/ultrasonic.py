# Measures distances with an HC-SR04, and warns with an LED when something is near.
# Wiring: trigger at pin 5, echo at pin 4 (through a divider: it has 5 V), an LED at pin 2.
# See: the distance twice a second; light below 20 cm; "nothing" when no echo comes back.
# sim: pin 5 hcsr04 100cm echo 4
# sim: at 1s pin 5 hcsr04 100cm to 10cm over 2s
# sim: at 4s pin 5 hcsr04 900cm
from machine import Pin, time_pulse_us
import time

trigger = Pin(5, Pin.OUT, value=0)
echo = Pin(4, Pin.IN)
led = Pin(2, Pin.OUT, value=0)


def distance_mm():
    """Millimetres, or None if nothing sent an echo."""
    trigger.on()
    time.sleep_us(10)
    trigger.off()
    took = time_pulse_us(echo, 1, 30_000)
    if took < 0:
        return None
    return took * 343 // 2000  # sound makes 343 m/s, there and back


while True:
    mm = distance_mm()
    if mm is None:
        print("nothing")
        led.off()
    else:
        print(mm / 10, "cm")
        led.value(mm < 200)
    time.sleep_ms(500)
