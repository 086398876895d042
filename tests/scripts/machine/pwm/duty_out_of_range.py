from machine import PWM
p = PWM(4)
p.duty(1024)  # expect raise: ValueError: duty must be from 0 to 1023
