# resists: a finally that calls its own function
# ends at: kill
depth = 0
def f():
    global depth
    depth += 1
    if depth == 1:
        print('on')
    try:
        f()
    finally:
        f()
while True:
    try:
        f()
    except:
        pass
