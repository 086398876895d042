# device: touched 15
from machine import TouchPad, Pin
print(TouchPad(Pin(4)).read() > TouchPad(Pin(15)).read())  # expect: True
