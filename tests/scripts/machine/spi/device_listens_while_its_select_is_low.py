# device: spi 2 5
from machine import SPI, Pin
cs = Pin(5, Pin.OUT, value=1)
spi = SPI(2, baudrate=1000000, polarity=0, phase=0, sck=Pin(18), mosi=Pin(23), miso=Pin(19))
buf = bytearray(3)
cs(0)
spi.write_readinto(b"\x01\x02\x03", buf)
print(buf)  # expect: bytearray(b'\x01\x03\x06')
print(spi.read(2, 0x10))  # expect: b'\x16&'
cs(1)
cs(0)
spi.write(b"\x05")
spi.readinto(buf, 1)
print(buf)  # expect: bytearray(b'\x06\x07\x08')
