# resists: catches BaseException and goes on
# ends at: kill
while True:
    try:
        print('on')
        while True: pass
    except BaseException as e:
        caught = e
