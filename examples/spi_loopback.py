# Sends bytes on SPI and looks whether they come back: a test of the wiring.
# Wiring: a wire from the board's MOSI to its MISO.
# See: "all came back", for each speed.
# sim: spi 1 loopback
from machine import SPI

sent = bytes(range(64))

for baudrate in (100_000, 1_000_000, 10_000_000):
    spi = SPI(1, baudrate=baudrate, polarity=0, phase=0)
    received = bytearray(len(sent))
    spi.write_readinto(sent, received)
    wrong = sum(1 for a, b in zip(sent, received) if a != b)
    print(baudrate, "Hz:", "all came back" if wrong == 0 else str(wrong) + " bytes are wrong")
    spi.deinit()
