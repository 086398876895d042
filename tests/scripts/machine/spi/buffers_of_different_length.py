from machine import SPI, Pin
spi = SPI(1, sck=Pin(14), mosi=Pin(13), miso=Pin(12))
spi.write_readinto(b"12", bytearray(3))  # expect raise: ValueError: buffers must be the same length
