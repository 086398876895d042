# A menu on a serial port: one key for each entry of a dict.
# Wiring: a USB serial adapter at the board's TX1 and RX1, 115200 baud; an LED at pin 2.
# See: the menu; what the keys do; q ends it.
# sim: at 500ms uart 1 "1"
# sim: at 1s uart 1 "t"
# sim: at 1500ms uart 1 "x"
# sim: at 2s uart 1 "0"
# sim: at 2500ms uart 1 "q"
from machine import Pin, UART
import time

uart = UART(1, 115200)
led = Pin(2, Pin.OUT, value=0)
start = time.ticks_ms()


def say(*words):
    uart.write(" ".join(str(word) for word in words) + "\n")


def uptime():
    say("up for", time.ticks_diff(time.ticks_ms(), start) // 100 / 10, "s")


MENU = {
    "1": ("LED on", led.on),
    "0": ("LED off", led.off),
    "t": ("time since the start", uptime),
    "q": ("end", None),
}


def show_menu():
    for key, (text, _) in MENU.items():
        say(key, text)


show_menu()
while True:
    key = uart.read(1)
    if key is None:
        time.sleep_ms(20)
        continue
    text, action = MENU.get(key.decode(), (None, show_menu))
    if action is None:
        break
    if text:
        say(">", text)
    action()
say("bye")
