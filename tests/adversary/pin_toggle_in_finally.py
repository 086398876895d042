# resists: toggles a pin in a finally
# ends at: kill
from machine import Pin
led = Pin('LED', Pin.OUT)
try:
    print('on')
    while True: pass
finally:
    while True:
        led.toggle()
