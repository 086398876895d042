# device: memory 3c
# device: memory 68
from machine import I2C, Pin
i2c = I2C(0, scl=Pin(22), sda=Pin(21), freq=100000)
print([hex(a) for a in i2c.scan()])  # expect: ['0x3c', '0x68']
print(i2c)  # expect: I2C(0, scl=22, sda=21, freq=100000)
