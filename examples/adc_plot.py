# Plots a voltage as bars of text.
# Wiring: a potentiometer or a sensor at pin 4, 0 to 3.3 V.
# See: a line each 100 ms, with a bar as long as the voltage is high.
# sim: adc 4 ramp 0V to 3.3V over 1500ms
from machine import ADC, Pin
import time

WIDTH = 40

adc = ADC(Pin(4), atten=ADC.ATTN_11DB)

for _ in range(20):
    value = adc.read_u16()
    bar = "#" * (value * WIDTH // 65535)
    print("{:5d} |{:<40}|".format(value, bar))
    time.sleep_ms(100)
