# resists: a handler that calls itself again
# ends at: kill
depth = 0
def f():
    global depth
    depth += 1
    if depth == 1:
        print('on')
    try:
        f()
    except:
        f()
f()
