# wire: 17 16
from machine import UART
import time
u = UART(2, baudrate=9600, tx=17, rx=16, timeout=100, timeout_char=10)
u.write("12345")
print(u.read(5))  # expect: b'12345'
start = time.ticks_ms()
print(u.read(1))  # expect: None
print(time.ticks_diff(time.ticks_ms(), start) // 10)  # expect: 10
