# Sends back what comes on a serial port, in capitals.
# Wiring: a USB serial adapter at the board's TX1 and RX1, 9600 baud.
# See: what is typed comes back.
# sim: at 100ms uart 1 "hello"
# sim: at 500ms uart 1 " world\n"
from machine import UART
import time

uart = UART(1, 9600)

while True:
    if uart.any():
        uart.write(uart.read().upper())
    time.sleep_ms(10)
