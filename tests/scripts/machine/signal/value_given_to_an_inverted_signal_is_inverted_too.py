from machine import Pin, Signal
s = Signal(4, Pin.OUT, value=0, invert=True)
print(s.value(), Pin(4).value())  # expect: 0 1
