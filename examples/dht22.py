# Reads temperature and humidity from a DHT22, and lights a lamp when the air is too damp.
# Wiring: the sensor's data at pin 4, with a resistor of 10 kOhm to 3.3 V; an LED at pin 2.
# See: a line each two seconds, with the dew point; light above 60 %.
# sim: pin 4 dht22 21.5C 40%
# sim: at 3s pin 4 dht22 40% to 70% over 4s
# sim: at 5s pin 4 dht22 -3.2C
from machine import Pin
import dht
import math
import time

sensor = dht.DHT22(Pin(4))
led = Pin(2, Pin.OUT, value=0)


def dew_point(celsius, percent):
    x = math.log(percent / 100) + 17.62 * celsius / (243.12 + celsius)
    return 243.12 * x / (17.62 - x)


while True:
    sensor.measure()
    celsius, percent = sensor.temperature(), sensor.humidity()
    print("{:.1f} C  {:.1f} %  dew point {:.1f} C".format(celsius, percent, dew_point(celsius, percent)))
    led.value(percent > 60)
    time.sleep(2)
