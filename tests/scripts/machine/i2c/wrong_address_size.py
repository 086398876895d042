# device: memory 68
from machine import I2C, Pin
i2c = I2C(0, scl=Pin(22), sda=Pin(21))
print(i2c.readfrom_mem(0x68, 0x0001, 1, addrsize=16))  # expect: b'\x00'
i2c.readfrom_mem(0x68, 0, 1, addrsize=7)  # expect raise: ValueError: invalid addrsize
