from machine import DAC, Pin
dac = DAC(Pin(25))
dac.write(128)
dac.write(256)  # expect raise: ValueError: value out of range
