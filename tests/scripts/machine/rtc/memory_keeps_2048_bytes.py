from machine import RTC
rtc = RTC()
print(rtc.memory())  # expect: b''
rtc.memory(b"kept")
print(RTC().memory())  # expect: b'kept'
rtc.memory(bytes(2048))
rtc.memory(bytes(2049))  # expect raise: ValueError: buffer too long
