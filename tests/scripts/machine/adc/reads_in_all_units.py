# device: volts 34 1650
from machine import ADC, Pin
adc = ADC(Pin(34), atten=ADC.ATTN_11DB)
print(adc.read(), adc.read_u16(), adc.read_uv())  # expect: 2048 32776 1650402
adc.width(ADC.WIDTH_10BIT)
print(adc.read(), adc.width(), adc.atten())  # expect: 512 10 3
