from machine import SPI
SPI(3)  # expect raise: ValueError: SPI(3) doesn't exist: 1 or 2
