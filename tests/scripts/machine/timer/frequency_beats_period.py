from machine import Timer
import time
n = 0
def tick(t):
    global n
    n += 1
t = Timer(1, freq=50, period=1000, callback=tick)
time.sleep_ms(205)
print(n)  # expect: 10
print(t)  # expect: Timer(1, mode=PERIODIC, period=20)
