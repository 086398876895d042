import esp32
from machine import Pin
print(esp32.mcu_temperature(), esp32.raw_temperature())  # expect: 42 107
esp32.wake_on_ext0(pin=Pin(4), level=esp32.WAKEUP_ANY_HIGH)
esp32.wake_on_ext1(pins=(Pin(2), Pin(4)), level=esp32.WAKEUP_ALL_LOW)
esp32.wake_on_touch(True)
try:
    esp32.wake_on_ext0(Pin(5), 1)
except ValueError as e:
    print(str(e)[:20])  # expect: invalid pin for wake
