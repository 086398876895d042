# A parking aid: the nearer the wall, the faster the LED blinks; a strip shows the distance, and a servo closes the barrier at the end.
# Wiring: an HC-SR04 with its trigger at pin 5 and its echo at pin 18, a strip of eight LEDs at pin 16, a servo at pin 13; the LED is the board's own.
# See: the blinking gets faster, the strip longer; at 15 cm it stands, and the barrier closes.
# sim: pin 5 hcsr04 150cm echo 18
# sim: at 300ms pin 5 hcsr04 150cm to 12cm over 1500ms
# sim: pin 16 ws2812 8
# sim: pin 13 servo

import time
from machine import Pin, PWM, time_pulse_us
from neopixel import NeoPixel

led = Pin("LED", Pin.OUT)
trigger = Pin(5, Pin.OUT)
echo = Pin(18, Pin.IN)
strip = NeoPixel(Pin(16), 8)
barrier = PWM(Pin(13), freq=50, duty_ns=1000000)


def distance():
    trigger.on()
    time.sleep_us(10)
    trigger.off()
    width = time_pulse_us(echo, 1, 30000)
    return 400 if width < 0 else width * 0.0343 / 2


def show(cm):
    lit = max(0, min(8, int((160 - cm) / 18)))
    for i in range(8):
        strip[i] = (40 + 25 * i, 120 - 15 * i, 0) if i < lit else (0, 0, 0)
    strip.write()


while True:
    cm = distance()
    show(cm)
    if cm < 15:
        break
    led.toggle()
    time.sleep_ms(max(20, int(cm)))

led.on()
barrier.duty_ns(2000000)
time.sleep_ms(400)
print("parked,", round(cm), "cm")
