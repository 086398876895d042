# Reads temperature, pressure and humidity from a BME280, with the formulas of its data sheet, and says how high it is.
# Wiring: a BME280 at the board's SDA and SCL, address 0x76.
# See: a line each second; the pressure falls, as when it is carried upstairs.
# sim: i2c 0 bme280 at 0x76 21.5C 1013hPa 40%
# sim: at 1s i2c 0 bme280 1013hPa to 1008hPa over 3s
# sim: at 3s i2c 0 bme280 25C
# sim: at 3s i2c 0 bme280 55%
from machine import I2C
import time


def unsigned(data, at):
    return data[at] | data[at + 1] << 8


def signed(data, at):
    value = unsigned(data, at)
    return value - 65536 if value > 32767 else value


def signed_byte(value):
    return value - 256 if value > 127 else value


class Bme280:
    def __init__(self, i2c, address=0x76):
        self.i2c = i2c
        self.address = address
        if self.read(0xD0, 1)[0] != 0x60:
            raise OSError("no BME280")
        a = self.read(0x88, 26)
        self.t = (unsigned(a, 0), signed(a, 2), signed(a, 4))
        self.p = (unsigned(a, 6),) + tuple(signed(a, i) for i in range(8, 24, 2))
        b = self.read(0xE1, 7)
        self.h = (a[25], signed(b, 0), b[2], signed_byte(b[3]) << 4 | b[4] & 15, signed_byte(b[5]) << 4 | b[4] >> 4, signed_byte(b[6]))
        i2c.writeto_mem(address, 0xF2, b"\x01")
        i2c.writeto_mem(address, 0xF4, b"\x27")  # measure all the time
        time.sleep_ms(20)

    def read(self, register, count):
        return self.i2c.readfrom_mem(self.address, register, count)

    def values(self):
        """Celsius, hPa, percent."""
        d = self.read(0xF7, 8)
        raw_p = d[0] << 12 | d[1] << 4 | d[2] >> 4
        raw_t = d[3] << 12 | d[4] << 4 | d[5] >> 4
        raw_h = d[6] << 8 | d[7]
        t1, t2, t3 = self.t
        fine = (raw_t / 16384 - t1 / 1024) * t2 + (raw_t / 131072 - t1 / 8192) ** 2 * t3
        return fine / 5120, self.pressure(raw_p, fine), self.humidity(raw_h, fine)

    def pressure(self, raw, fine):
        p1, p2, p3, p4, p5, p6, p7, p8, p9 = self.p
        a = fine / 2 - 64000
        b = a * a * p6 / 32768 + a * p5 * 2
        b = b / 4 + p4 * 65536
        a = (1 + (p3 * a * a / 524288 + p2 * a) / 524288 / 32768) * p1
        p = (1048576 - raw - b / 4096) * 6250 / a
        return (p + (p9 * p * p / 2147483648 + p * p8 / 32768 + p7) / 16) / 100

    def humidity(self, raw, fine):
        h1, h2, h3, h4, h5, h6 = self.h
        x = fine - 76800
        x = (raw - (h4 * 64 + h5 / 16384 * x)) * (h2 / 65536 * (1 + h6 / 67108864 * x * (1 + h3 / 67108864 * x)))
        return max(0, min(100, x * (1 - h1 * x / 524288)))


sensor = Bme280(I2C(0))
_, ground, _ = sensor.values()
for _ in range(6):
    celsius, hpa, percent = sensor.values()
    height = 44330 * (1 - (hpa / ground) ** 0.1903)
    print("{:.1f} C  {:.1f} hPa  {:.0f} %  {:.0f} m".format(celsius, hpa, percent, height))
    time.sleep(1)
