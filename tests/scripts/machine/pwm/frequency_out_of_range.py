from machine import PWM
PWM(4).freq(0)  # expect raise: ValueError: frequency must be from 1Hz to 40MHz
