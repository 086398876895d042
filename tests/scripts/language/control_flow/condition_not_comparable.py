# A comparison in a condition that neither side knows raises TypeError.
x = None
if x is None or x < 5:
    print("guarded")    # expect: guarded
if x < 5:               # expect raise: TypeError: '<' not supported between instances of 'NoneType' and 'int'
    print("never")
