# resists: each function of a deep call catches everything and loops on
# ends at: kill
def f(n):
    while True:
        try:
            if n:
                f(n - 1)
            else:
                print('on')
                while True: pass
        except:
            pass
f(20)
