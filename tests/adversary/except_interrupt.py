# resists: catches KeyboardInterrupt by name and goes on
# ends at: kill
import time
while True:
    try:
        print('on')
        time.sleep(1)
    except KeyboardInterrupt:
        pass
