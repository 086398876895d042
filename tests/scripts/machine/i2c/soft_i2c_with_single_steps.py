# device: memory 68
from machine import SoftI2C, Pin
i2c = SoftI2C(scl=Pin(22), sda=Pin(21), freq=100000)
print(i2c.scan())  # expect: [104]
i2c.start()
print(i2c.write(b"\xd0\x05hi"))  # expect: 4
i2c.stop()
print(i2c.readfrom_mem(0x68, 5, 2))  # expect: b'hi'
i2c.start()
i2c.write(b"\xd0\x05")
i2c.start()
i2c.write(b"\xd1")
buf = bytearray(2)
i2c.readinto(buf)
i2c.stop()
print(buf)  # expect: bytearray(b'hi')
