# Reads a rotary encoder by interrupts: a table says which steps are possible, so that bounces count nothing.
# Wiring: the encoder's contacts between pins 4 and 5 and ground.
# See: two steps to the right, one to the left.
# sim: at 100ms pin 4 low
# sim: at 110ms pin 5 low
# sim: at 120ms pin 4 high
# sim: at 130ms pin 5 high
# sim: at 300ms pin 4 low
# sim: at 301ms pin 4 high
# sim: at 302ms pin 4 low
# sim: at 310ms pin 5 low
# sim: at 320ms pin 4 high
# sim: at 330ms pin 5 high
# sim: at 600ms pin 5 low
# sim: at 610ms pin 4 low
# sim: at 620ms pin 5 high
# sim: at 630ms pin 4 high
from machine import Pin
import time

#        to 0  1   2  3   from
STEPS = (0, -1, 1, 0,   # 0
         1, 0, 0, -1,   # 1
         -1, 0, 0, 1,   # 2
         0, 1, -1, 0)   # 3


class Encoder:
    """Four changes of its contacts are one step."""

    def __init__(self, a, b):
        self.a = Pin(a, Pin.IN, Pin.PULL_UP)
        self.b = Pin(b, Pin.IN, Pin.PULL_UP)
        self.state = self.look()
        self.quarters = 0
        for pin in (self.a, self.b):
            pin.irq(self.changed, Pin.IRQ_RISING | Pin.IRQ_FALLING)

    def look(self):
        return self.a.value() << 1 | self.b.value()

    def changed(self, pin):
        now = self.look()
        self.quarters += STEPS[self.state << 2 | now]
        self.state = now

    def position(self):
        return self.quarters // 4


encoder = Encoder(4, 5)
shown = 0
for _ in range(50):
    position = encoder.position()
    if position != shown:
        print("right" if position > shown else "left", position)
        shown = position
    time.sleep_ms(20)
