# resists: runs out of calls again and again, and catches that
# ends at: interrupt
def f():
    f()
print('on')
while True:
    try:
        f()
    except RecursionError:
        pass
