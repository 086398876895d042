from machine import Pin, PWM
p = PWM(Pin(4))
print(p.freq(), p.duty_u16(), p.duty())  # expect: 5000 32768 512
print(p)  # expect: PWM(Pin(4), freq=5000, duty_u16=32768)
