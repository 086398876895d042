from machine import RTC
import time
rtc = RTC()
rtc.datetime((2030, 2, 28, 0, 23, 59, 58, 0))
print(rtc.datetime()[:7])  # expect: (2030, 2, 28, 3, 23, 59, 58)
time.sleep(2)
print(rtc.datetime()[:7])  # expect: (2030, 3, 1, 4, 0, 0, 0)
print(time.gmtime()[:6])  # expect: (2030, 3, 1, 0, 0, 0)
rtc.init((2025, 1, 2, 3, 4, 5, 0, 0))
print(rtc.datetime()[:7])  # expect: (2025, 1, 2, 3, 3, 4, 5)
