if True:
    if False:
        print("no")
    else:
        if True:
            for i in range(1):
                while True:
                    print("deep", i)    # expect: deep 0
                    break
