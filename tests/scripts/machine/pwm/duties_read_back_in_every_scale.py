from machine import Pin, PWM
p = PWM(Pin(4), freq=1000, duty=256)
print(p.duty(), p.duty_u16(), p.duty_ns())  # expect: 256 16400 250244
p.duty_u16(65535)
print(p.duty(), p.duty_u16(), p.duty_ns())  # expect: 1023 65535 1000000
p.duty_ns(1500)
print(p.duty_ns(), p.duty_u16())  # expect: 1500 98
p.freq(50)
p.duty_ns(1500000)
p.freq(100)
print(p.duty_ns(), p.freq())  # expect: 1500000 100
