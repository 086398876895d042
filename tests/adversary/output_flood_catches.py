# resists: prints without end, whatever comes
# ends at: kill
while True:
    try:
        while True:
            print('on')
    except:
        pass
