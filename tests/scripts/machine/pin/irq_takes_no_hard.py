from machine import Pin
Pin(4).irq(lambda p: 0, hard=True)  # expect raise: TypeError: 'hard' is an invalid keyword argument for irq()
