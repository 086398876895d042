# A thermostat that outlives a sensor which fails: it tries again, and switches the heating off if that does not help.
# Wiring: a DS3231 (it measures temperature, too) at the board's SDA and SCL, a relay at pin 5.
# See: heating until 21 degrees; "no sensor" when the bus is asked for one that is not there.
# sim: i2c 0 ds3231 18C
# sim: at 2s i2c 0 ds3231 18C to 22C over 4s
from machine import I2C, Pin
import time

i2c = I2C(0)
relay = Pin(5, Pin.OUT, value=0)


class Sensor:
    def __init__(self, address):
        self.address = address

    def celsius(self):
        whole, quarters = i2c.readfrom_mem(self.address, 0x11, 2)
        return whole + (quarters >> 6) / 4


def read(sensor, tries=3):
    for left in range(tries - 1, -1, -1):
        try:
            return sensor.celsius()
        except OSError as error:
            print("no sensor:", error, "- tries left", left)
            time.sleep_ms(50)
    return None


def control(sensor, seconds):
    for _ in range(seconds):
        value = read(sensor)
        if value is None:
            relay.off()
            return
        relay.value(value < 21)
        print(value, "C", "heating" if relay.value() else "off")
        time.sleep(1)


control(Sensor(0x68), 7)
relay.on()
control(Sensor(0x48), 7)
