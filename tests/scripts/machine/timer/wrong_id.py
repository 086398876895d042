from machine import Timer
Timer(4)  # expect raise: ValueError: invalid Timer id: 0 to 3, or -1
