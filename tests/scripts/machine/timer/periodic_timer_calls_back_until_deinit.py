from machine import Timer
import time
times = []
start = time.ticks_ms()
t = Timer(0)
t.init(period=100, mode=Timer.PERIODIC, callback=lambda t: times.append(time.ticks_diff(time.ticks_ms(), start)))
time.sleep_ms(350)
t.deinit()
time.sleep_ms(500)
print(times)  # expect: [100, 200, 300]
