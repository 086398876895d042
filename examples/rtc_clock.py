# Sets the clock, and shows the time each second over the turn of a year.
# Wiring: none.
# See: from 23:59:57 on the last day of 2027 to the first seconds of 2028, with the day of the week.
from machine import RTC
import time

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

rtc = RTC()
rtc.datetime((2027, 12, 31, 0, 23, 59, 57, 0))

for _ in range(6):
    year, month, day, weekday, hour, minute, second, _ = rtc.datetime()
    print("%s %04d-%02d-%02d %02d:%02d:%02d" % (DAYS[weekday], year, month, day, hour, minute, second))
    time.sleep(1)
print("day", time.localtime()[7], "of the year")
