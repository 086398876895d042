x = 1 + \
    2
if x == 3 and \
        True:
    print("ok", x)  # expect: ok 3
