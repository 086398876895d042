import network
from machine import ADC
adc = ADC(4)
adc.read()
wlan = network.WLAN(network.STA_IF)
wlan.active(True)
try:
    adc.read()
except ValueError as e:
    print("ADC2" in str(e))  # expect: True
wlan.active(False)
print(adc.read())  # expect: 0
