from machine import PWM
pins = [2, 4, 5, 12, 13, 14, 15, 16, 17]
for i in range(8):
    PWM(pins[i], freq=100 + i)
print("8")  # expect: 8
PWM(17, freq=200)  # expect raise: RuntimeError: out of PWM timers or channels
