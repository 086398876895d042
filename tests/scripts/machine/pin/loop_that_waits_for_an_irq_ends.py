# device: press 4 50
from machine import Pin
pressed = False
def handler(p):
    global pressed
    pressed = True
Pin(4, Pin.IN, Pin.PULL_UP).irq(handler, Pin.IRQ_FALLING)
while not pressed:
    pass
print("pressed")  # expect: pressed
