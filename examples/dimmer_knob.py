# Dims an LED with a potentiometer; the mean of eight readings keeps it from flickering.
# Wiring: a potentiometer at pin 4 (0 to 3.3 V), an LED with a resistor at pin 5.
# See: the LED is as bright as the knob is turned up.
# sim: adc 4 0V
# sim: at 500ms adc 4 0V to 3.3V over 1s
# sim: at 2s adc 4 1.65V
from machine import ADC, Pin, PWM
import time

knob = ADC(Pin(4))
led = PWM(Pin(5), freq=5000, duty_u16=0)
shown = 0

while True:
    value = sum(knob.read_u16() for _ in range(8)) // 8
    if abs(value - shown) > 256:
        led.duty_u16(value)
        shown = value
    time.sleep_ms(50)
