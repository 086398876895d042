from machine import Timer
print(Timer(0) is Timer(0), Timer(0) is Timer(1))  # expect: True False
