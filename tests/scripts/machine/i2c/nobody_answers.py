from machine import I2C, Pin
i2c = I2C(0, scl=Pin(22), sda=Pin(21))
try:
    i2c.writeto(0x3c, b"\x00")
except OSError as e:
    print(e.errno, e)  # expect: 19 [Errno 19] ENODEV
