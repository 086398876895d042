# Asks a flash memory on SPI who it is, writes a text into it, and reads it back.
# Wiring: a W25Qxx at the board's SCK, MOSI and MISO, its CS at pin 5.
# See: maker, kind and size; the text.
# sim: spi 1 flash cs 5
from machine import Pin, SPI

READ_ID, WRITE_ENABLE, STATUS, ERASE_SECTOR, PROGRAM, READ = 0x9F, 0x06, 0x05, 0x20, 0x02, 0x03

spi = SPI(1, baudrate=4_000_000)
cs = Pin(5, Pin.OUT, value=1)


def command(data, answer=0):
    cs.off()
    try:
        spi.write(bytes(data))
        return spi.read(answer)
    finally:
        cs.on()


def change(data):
    command([WRITE_ENABLE])
    command(data)
    while command([STATUS], 1)[0] & 1:
        pass


maker, kind, size = command([READ_ID], 3)
print("maker", hex(maker), "kind", hex(kind), "size", 1 << size, "bytes")

change([ERASE_SECTOR, 0, 0x10, 0])
print("erased:", command([READ, 0, 0x10, 0], 4))
change(bytes([PROGRAM, 0, 0x10, 0]) + b"Hello, flash!")
print("written:", command([READ, 0, 0x10, 0], 13).decode())
