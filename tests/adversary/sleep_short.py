# resists: sleeps for microseconds, again and again
# ends at: interrupt
import time
print('on')
while True:
    time.sleep_us(50)
