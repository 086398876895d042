# device: memory 68
from machine import I2C, Pin
i2c = I2C(scl=Pin(22), sda=Pin(21))
i2c.writeto_mem(0x68, 0x10, b"\x01\x02\x03")
print(i2c.readfrom_mem(0x68, 0x11, 2))  # expect: b'\x02\x03'
buf = bytearray(3)
i2c.readfrom_mem_into(0x68, 0x10, buf)
print(buf)  # expect: bytearray(b'\x01\x02\x03')
print(i2c.writeto(0x68, b"\x20abc"))  # expect: 4
i2c.writeto(0x68, b"\x21")
print(i2c.readfrom(0x68, 2))  # expect: b'bc'
print(i2c.writevto(0x68, (b"\x30", b"xy", bytearray(b"z"))))  # expect: 4
i2c.writeto(0x68, b"\x30", False)
print(i2c.readfrom(0x68, 3))  # expect: b'xyz'
i2c.readfrom_into(0x68, buf)
print(buf)  # expect: bytearray(b'\x00\x00\x00')
