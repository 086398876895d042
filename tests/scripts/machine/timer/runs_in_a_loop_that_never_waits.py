from machine import Timer
done = False
def finish(t):
    global done
    done = True
Timer(2).init(mode=Timer.ONE_SHOT, period=30, callback=finish)
while not done:
    pass
print("done")  # expect: done
