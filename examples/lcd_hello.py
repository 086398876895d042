# Writes on an LCD with two lines of 16 characters and a PCF8574 on I2C, with a character of our own.
# Wiring: the LCD at the board's SDA and SCL, address 0x27.
# See: "Hello, NanoPy" with a heart, and a counter below.
# sim: i2c 0 lcd1602
from machine import I2C
import time

SELECT, ENABLE, LIGHT = 1, 4, 8


class Lcd:
    def __init__(self, i2c, address=0x27):
        self.i2c = i2c
        self.address = address
        time.sleep_ms(20)
        for _ in range(3):
            self.nibble(0x30, 0)
            time.sleep_ms(5)
        self.nibble(0x20, 0)  # four bits at a time
        for command in (0x28, 0x0C, 0x06):
            self.send(command, 0)
        self.clear()

    def nibble(self, bits, select):
        value = bits & 0xF0 | select | LIGHT
        self.i2c.writeto(self.address, bytes([value | ENABLE, value]))

    def send(self, value, select):
        self.nibble(value, select)
        self.nibble(value << 4, select)

    def clear(self):
        self.send(0x01, 0)
        time.sleep_ms(2)

    def move(self, column, row):
        self.send(0x80 | column + 0x40 * row, 0)

    def define(self, number, rows):
        self.send(0x40 | number << 3, 0)
        for row in rows:
            self.send(row, SELECT)
        self.move(0, 0)

    def write(self, text):
        for character in text:
            self.send(ord(character), SELECT)


lcd = Lcd(I2C(0))
lcd.define(1, (0b00000, 0b01010, 0b11111, 0b11111, 0b01110, 0b00100, 0b00000, 0b00000))
lcd.write("Hello, NanoPy \x01")
for n in range(5):
    lcd.move(0, 1)
    lcd.write("seconds: {:3d}".format(n))
    time.sleep(1)
