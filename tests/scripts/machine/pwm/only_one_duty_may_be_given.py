from machine import PWM
PWM(4, freq=50, duty=1, duty_u16=1)  # expect raise: ValueError: only one of parameters 'duty', 'duty_u16' or 'duty_ns' is allowed
