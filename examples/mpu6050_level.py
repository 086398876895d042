# A spirit level: the accelerometer of an MPU6050 says how it is tilted.
# Wiring: an MPU6050 at the board's SDA and SCL, an LED at pin 2.
# See: two angles in degrees, a bubble that moves, and light while it is level.
# sim: i2c 0 mpu6050 ax 0g ay 0g az 1g
# sim: at 1s i2c 0 mpu6050 ax 0g to 0.5g over 2s
# sim: at 4s i2c 0 mpu6050 ax 0.5g to -0.17g over 2s
from machine import I2C, Pin
import math
import time

ADDRESS = 0x68
POWER, ACCELERATION, WHO_AM_I = 0x6B, 0x3B, 0x75

i2c = I2C(0, freq=400_000)
led = Pin(2, Pin.OUT, value=0)


def signed(high, low):
    value = high << 8 | low
    return value - 65536 if value & 0x8000 else value


def acceleration():
    data = i2c.readfrom_mem(ADDRESS, ACCELERATION, 6)
    return [signed(data[i], data[i + 1]) / 16384 for i in (0, 2, 4)]  # in g


if i2c.readfrom_mem(ADDRESS, WHO_AM_I, 1)[0] != ADDRESS:
    raise OSError("no MPU6050")
i2c.writeto_mem(ADDRESS, POWER, b"\x00")  # it sleeps at first

while True:
    x, y, z = acceleration()
    roll = math.degrees(math.atan2(x, math.sqrt(y * y + z * z)))
    pitch = math.degrees(math.atan2(y, math.sqrt(x * x + z * z)))
    place = max(0, min(20, 10 + round(roll / 3)))
    print("{:6.1f} {:6.1f} [{}o{}]".format(roll, pitch, " " * place, " " * (20 - place)))
    led.value(abs(roll) < 1 and abs(pitch) < 1)
    time.sleep_ms(500)
