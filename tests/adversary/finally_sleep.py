# resists: a finally that sleeps for an hour
# ends at: kill
import time
try:
    print('on')
    time.sleep(3600)
finally:
    time.sleep(3600)
