# resists: sleeps for an hour
# ends at: interrupt
import time
print('on')
time.sleep(3600)
