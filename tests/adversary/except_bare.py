# resists: catches everything and goes on
# ends at: kill
while True:
    try:
        print('on')
        while True: pass
    except:
        pass
