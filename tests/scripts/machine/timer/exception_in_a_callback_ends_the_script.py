from machine import Timer
def tick(t):
    return 1 // 0  # expect raise: ZeroDivisionError: integer division or modulo by zero
Timer(0).init(period=10, callback=tick)
while True:
    pass
