# Turns a servo from 0 to 180 degrees and back.
# Wiring: the servo's signal at pin 5, its supply at 5 V.
# See: it turns in steps of 30 degrees, and stands still at 90 in the end.
# sim: pin 5 servo
from machine import Pin, PWM
import time


class Servo:
    """0 to 180 degrees are pulses of 500 to 2500 microseconds, 50 times a second."""

    def __init__(self, pin):
        self.pwm = PWM(Pin(pin), freq=50)

    def turn(self, degrees):
        if not 0 <= degrees <= 180:
            raise ValueError("0 to 180 degrees")
        self.pwm.duty_ns(500_000 + degrees * 2_000_000 // 180)


servo = Servo(5)
for degrees in list(range(0, 181, 30)) + list(range(150, -1, -30)):
    servo.turn(degrees)
    time.sleep_ms(300)
servo.turn(90)
print("at 90 degrees")
while True:
    time.sleep(1)
