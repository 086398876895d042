# Turns a servo towards the light, as a solar panel does.
# Wiring: two light sensors (each with a resistor to ground) at pins 2 and 4, a servo at pin 5.
# See: the servo turns to the side of the brighter sensor, and stops where both are the same.
# sim: pin 5 servo
# sim: adc 2 2V
# sim: adc 4 ramp 1V to 2V over 2s
# sim: at 3s adc 2 2V to 1.2V over 500ms
# sim: at 5s adc 2 2V
from machine import ADC, Pin, PWM
import time

DEAD_ZONE = 1500  # a smaller difference is no reason to move
STEP = 3

left = ADC(Pin(2))
right = ADC(Pin(4))
servo = PWM(Pin(5), freq=50)
angle = 90


def turn(degrees):
    servo.duty_ns(500_000 + degrees * 2_000_000 // 180)


turn(angle)
while True:
    difference = left.read_u16() - right.read_u16()
    if abs(difference) > DEAD_ZONE:
        angle += STEP if difference < 0 else -STEP
        angle = max(0, min(180, angle))
        turn(angle)
    print(angle)
    time.sleep_ms(200)
