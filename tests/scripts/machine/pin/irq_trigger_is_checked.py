from machine import Pin
Pin(4).irq(lambda p: 0, 0)  # expect raise: ValueError: invalid trigger: IRQ_RISING, IRQ_FALLING or both
