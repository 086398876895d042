from machine import ADC
try:
    ADC(5)
except ValueError as e:
    print(str(e)[:12])  # expect: invalid pin:
