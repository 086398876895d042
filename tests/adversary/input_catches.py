# resists: asks again, whatever comes
# ends at: kill
while True:
    try:
        print('on')
        input()
    except:
        pass
