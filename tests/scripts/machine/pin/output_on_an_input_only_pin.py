from machine import Pin
Pin(34, Pin.OUT)  # expect raise: ValueError: pin can only be input: pin 34 of ESP32-DevKitC (WROOM-32) has no output
