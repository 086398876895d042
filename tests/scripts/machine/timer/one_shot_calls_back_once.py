from machine import Timer
import time
calls = []
t = Timer(-1)
t.init(mode=Timer.ONE_SHOT, period=20, callback=calls.append)
time.sleep(1)
print(len(calls), calls[0] is t)  # expect: 1 True
