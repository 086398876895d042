from machine import I2C
I2C(2)  # expect raise: ValueError: I2C(2) doesn't exist: ESP32-DevKitC (WROOM-32) has 2 buses, from 0 on
