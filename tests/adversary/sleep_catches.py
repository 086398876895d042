# resists: sleeps on, whatever wakes it
# ends at: kill
import time
while True:
    try:
        print('on')
        time.sleep(3600)
    except:
        pass
