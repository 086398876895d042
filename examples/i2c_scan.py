# Lists the devices on the I2C bus.
# Wiring: anything with I2C at the board's SDA and SCL.
# See: an address in each line, with a guess what it is.
# sim: i2c 0 ssd1306 at 0x3c
# sim: i2c 0 bme280 at 0x76
# sim: i2c 0 ds3231
from machine import I2C

KNOWN = {
    0x27: "LCD with PCF8574",
    0x3C: "OLED SSD1306",
    0x68: "DS3231 clock or MPU6050",
    0x76: "BME280",
    0x77: "BME280",
}

found = I2C(0).scan()
for address in found:
    print(hex(address), KNOWN.get(address, "unknown"))
print(len(found), "devices")
