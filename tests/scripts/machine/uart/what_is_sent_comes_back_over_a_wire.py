# wire: 17 16
from machine import UART
import time
u = UART(2, 9600, tx=17, rx=16)
print(u.any(), u.read(), u.readline())  # expect: 0 None None
print(u.write("hello\nworld"))  # expect: 11
time.sleep_ms(20)
print(u.any())  # expect: 11
print(u.readline())  # expect: b'hello\n'
print(u.read(3), u.read())  # expect: b'wor' b'ld'
u.write(b"abc")
time.sleep_ms(20)
buf = bytearray(2)
print(u.readinto(buf), buf, u.read(5))  # expect: 2 bytearray(b'ab') b'c'
