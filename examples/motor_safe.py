# A motor that can only run inside a `with`: whoever stops the script, and whatever error ends it, the motor stands.
# Wiring: a motor driver's input at pin 5, an LED at pin 2 that says that it runs.
# See: the motor starts softly and runs; stop the script, by the board's button, Ctrl-C or a time: it stands at once.
from machine import Pin, PWM
import time


class Motor:
    def __init__(self, pin, lamp):
        self.pwm = PWM(Pin(pin), freq=1000, duty_u16=0)
        self.lamp = Pin(lamp, Pin.OUT, value=0)

    def __enter__(self):
        self.lamp.on()
        return self

    def __exit__(self, kind, error, traceback):
        self.pwm.duty_u16(0)
        self.lamp.off()
        print("stopped by", "nothing" if kind is None else kind.__name__)
        return False

    def speed(self, percent):
        self.pwm.duty_u16(percent * 65535 // 100)


with Motor(5, 2) as motor:
    for percent in range(0, 101, 20):
        motor.speed(percent)
        time.sleep_ms(200)
    print("full speed")
    while True:
        time.sleep(1)
