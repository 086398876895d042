# resists: a return in finally drops the interrupt
# ends at: kill
def f():
    try:
        print('on')
        while True: pass
    finally:
        return 1
while True:
    f()
