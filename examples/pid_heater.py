# Keeps something at 60 degrees: a PID controller sets the power of a heater.
# Wiring: a sensor with 10 mV for a degree (LM35) at pin 4, the heater's transistor at pin 5.
# See: full power while it is cold, less near the goal, none above it.
# sim: adc 4 200mV
# sim: at 1s adc 4 200mV to 620mV over 10s
# sim: at 12s adc 4 620mV to 590mV over 3s
from machine import ADC, Pin, PWM
import time


class Pid:
    def __init__(self, goal, p, i, d):
        self.goal = goal
        self.p, self.i, self.d = p, i, d
        self.total = 0
        self.last = None

    def output(self, value, seconds):
        """Percent of the power."""
        error = self.goal - value
        slope = 0 if self.last is None else (value - self.last) / seconds
        self.last = value
        wanted = self.p * error + self.i * (self.total + error * seconds) - self.d * slope
        if 0 <= wanted <= 100:  # or the sum would grow while the heater can do no more
            self.total += error * seconds
        return max(0, min(100, wanted))


sensor = ADC(Pin(4))
heater = PWM(Pin(5), freq=10, duty_u16=0)
pid = Pid(60, 5, 0.2, 1)

try:
    while True:
        celsius = sensor.read_uv() / 10_000
        power = pid.output(celsius, 1)
        heater.duty_u16(int(power * 655.35))
        print("{:4.1f} C {:5.1f} %".format(celsius, power))
        time.sleep(1)
finally:
    heater.duty_u16(0)
