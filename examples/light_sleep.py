# Sleeps lightly between two measurements: the script goes on behind the sleep, and keeps all it has.
# Wiring: a sensor at pin 4 (0 to 3.3 V), an LED at pin 2.
# See: a flash and a value each second; the mean of all in the end.
# sim: adc 4 1V to 2V over 10s
from machine import ADC, Pin, lightsleep
import time

sensor = ADC(Pin(4))
led = Pin(2, Pin.OUT, value=0)
values = []

for _ in range(10):
    led.on()
    values.append(sensor.read_uv() // 1000)
    time.sleep_ms(5)
    led.off()
    print(values[-1], "mV")
    lightsleep(1000)

print("mean", sum(values) // len(values), "mV")
