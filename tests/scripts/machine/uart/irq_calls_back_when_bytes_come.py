# wire: 17 16
from machine import UART
import time
u = UART(2, tx=17, rx=16)
got = []
u.irq(lambda u: got.append(u.read()), UART.IRQ_RX)
u.write(b"x")
time.sleep_ms(10)
print(got)  # expect: [b'x']
