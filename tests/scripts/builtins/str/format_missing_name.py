print("{a}".format(a=1))    # expect: 1
"{b}".format(a=1)           # expect raise: KeyError: 'b'
