from machine import Pin, Signal
pin = Pin(4, Pin.OUT, value=0)
s = Signal(pin, invert=True)
print(s.value())  # expect: 1
s.off()
print(pin.value(), s())  # expect: 1 0
s.on()
print(pin.value(), s())  # expect: 0 1
s(0)
print(pin.value())  # expect: 1
