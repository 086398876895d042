from machine import Pin
p = Pin(4, Pin.OUT, drive=Pin.DRIVE_3)
print(Pin.DRIVE_0, Pin.DRIVE_1, Pin.DRIVE_2, Pin.DRIVE_3)  # expect: 0 1 2 3
Pin(4, drive=4)  # expect raise: ValueError: invalid drive
