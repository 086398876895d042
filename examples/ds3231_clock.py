# Sets a DS3231 clock, and reads time and temperature from it.
# Wiring: a DS3231 at the board's SDA and SCL, address 0x68.
# See: a line each second, over midnight into the 29th of February.
# sim: i2c 0 ds3231 24.25C
from machine import I2C
import time

ADDRESS = 0x68

i2c = I2C(0)


def to_bcd(n):
    return n // 10 << 4 | n % 10


def from_bcd(b):
    return (b >> 4) * 10 + (b & 15)


def set_time(year, month, day, weekday, hour, minute, second):
    i2c.writeto_mem(ADDRESS, 0, bytes(to_bcd(n) for n in (second, minute, hour, weekday, day, month, year % 100)))


def get_time():
    second, minute, hour, weekday, day, month, year = i2c.readfrom_mem(ADDRESS, 0, 7)
    return 2000 + from_bcd(year), from_bcd(month & 31), from_bcd(day), from_bcd(hour), from_bcd(minute), from_bcd(second)


def temperature():
    whole, quarters = i2c.readfrom_mem(ADDRESS, 0x11, 2)
    return (whole - 256 if whole > 127 else whole) + (quarters >> 6) / 4


set_time(2028, 2, 28, 1, 23, 59, 58)
for _ in range(4):
    print("%04d-%02d-%02d %02d:%02d:%02d" % get_time(), temperature(), "C")
    time.sleep(1)
