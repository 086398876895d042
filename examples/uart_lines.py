# A protocol of lines: a computer sets the brightness of an LED and asks for it. What is wrong gets an answer as well.
# Wiring: a USB serial adapter at the board's TX1 and RX1, 115200 baud; an LED at pin 2.
# See: "led 50" sets it to 50 %, "led?" asks, "off" switches it off.
# sim: at 200ms uart 1 "led 50\n"
# sim: at 400ms uart 1 "led?\nled 300\n"
# sim: at 600ms uart 1 "dance\nled x\n"
# sim: at 800ms uart 1 "of"
# sim: at 900ms uart 1 "f\nled?\n"
from machine import Pin, PWM, UART
import time

uart = UART(1, 115200)
led = PWM(Pin(2), freq=1000, duty_u16=0)
percent = 0


def set_led(value):
    global percent
    if not 0 <= value <= 100:
        raise ValueError("0 to 100")
    percent = value
    led.duty_u16(percent * 65535 // 100)


def answer(line):
    words = line.split()
    if not words:
        return ""
    if words[0] == "led?":
        return str(percent)
    if words[0] == "led" and len(words) == 2:
        set_led(int(words[1]))
        return "ok"
    if words[0] == "off":
        set_led(0)
        return "ok"
    return "error: unknown " + words[0]


received = b""
while True:
    received += uart.read() or b""
    while b"\n" in received:
        line, received = received.split(b"\n", 1)
        try:
            reply = answer(line.decode().strip())
        except ValueError as error:
            reply = "error: " + str(error)
        uart.write(reply + "\n")
    time.sleep_ms(10)
