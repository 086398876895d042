# resists: a sort whose key catches everything
# ends at: kill
def key(x):
    while True:
        try:
            print('on')
            while True: pass
        except:
            pass
[3, 1, 2].sort(key=key)
