# resists: raises a new exception out of each one that it catches
# ends at: kill
last = None
while True:
    try:
        print('on')
        raise ValueError('again') from last
    except:
        try:
            while True: pass
        except BaseException as e:
            last = e
