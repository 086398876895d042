# Switches a lamp on when it gets dark and off when it gets light, with two limits, so that it does not flicker between them.
# Wiring: a light sensor at pin 4 (dark is 0 V), a lamp's relay at pin 5.
# See: on below 0.8 V, off above 1.2 V, nothing in between.
# sim: adc 4 2V to 0.5V over 3s
# sim: at 4s adc 4 0.5V to 1.1V over 1s
# sim: at 6s adc 4 1.1V to 2V over 2s
from machine import ADC, Pin
import time

DARK_MV, LIGHT_MV = 800, 1200

sensor = ADC(Pin(4))
lamp = Pin(5, Pin.OUT, value=0)

while True:
    mv = sensor.read_uv() // 1000
    if mv < DARK_MV and not lamp.value():
        lamp.on()
        print("dark:", mv, "mV")
    elif mv > LIGHT_MV and lamp.value():
        lamp.off()
        print("light:", mv, "mV")
    time.sleep_ms(100)
