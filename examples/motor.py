# Runs a motor with an H-bridge, and lets go of it whatever happens: a stop button, an error, the end.
# Wiring: an H-bridge such as L298N or TB6612: speed at pin 2, direction at pins 5 and 21; an emergency button between pin 4 and ground.
# See: it starts softly, turns forwards, then backwards; a press brakes it within 10 ms. When the script is stopped the finally brakes as well.
# sim: at 6s pin 4 press
from machine import Pin, PWM
import time

speed = PWM(Pin(2), freq=20_000, duty_u16=0)
forward = Pin(5, Pin.OUT, value=0)
backward = Pin(21, Pin.OUT, value=0)
emergency = Pin(4, Pin.IN, Pin.PULL_UP)


class Emergency(Exception):
    pass


def wait(ms):
    for _ in range(ms // 10):
        if emergency.value() == 0:
            raise Emergency("button at pin 4")
        time.sleep_ms(10)


def run(direction, other):
    other.off()
    direction.on()
    for percent in range(10, 101, 10):
        speed.duty_u16(percent * 65535 // 100)
        wait(100)
    wait(1000)
    speed.duty_u16(0)
    wait(500)


def brake():
    speed.duty_u16(0)
    forward.off()
    backward.off()


try:
    while True:
        print("forwards")
        run(forward, backward)
        print("backwards")
        run(backward, forward)
except Emergency as error:
    print("emergency:", error)
finally:
    brake()
    print("the motor stands")
