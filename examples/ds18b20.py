# Finds all DS18B20 thermometers on one wire, and reads them.
# Wiring: the sensors' data at pin 4, with a resistor of 4.7 kOhm to 3.3 V.
# See: the number of each sensor and its temperature, also below zero.
# sim: pin 4 ds18b20 22.5C serial 1
# sim: pin 4 ds18b20 -4.0625C serial 2
# sim: at 2s pin 4 ds18b20 -4.0625C to 6C over 2s
from machine import Pin
import ds18x20
import onewire
import time

sensors = ds18x20.DS18X20(onewire.OneWire(Pin(4)))
found = sensors.scan()
print(len(found), "sensors")

for _ in range(4):
    sensors.convert_temp()
    time.sleep_ms(750)
    for rom in found:
        print(rom.hex(), sensors.read_temp(rom), "C")
    time.sleep_ms(250)
