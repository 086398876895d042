from machine import PWM
p = PWM(4)
p.deinit()
p.deinit()
p.duty(1)  # expect raise: RuntimeError: PWM is inactive
