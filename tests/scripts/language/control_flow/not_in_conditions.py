# `not` binds weaker than a comparison and stronger than `and`.
x = 3
if not x == 4 and x:
    print("one")    # expect: one
if not (x == 3 and not x):
    print("two")    # expect: two
if not not x in (1, 2, 3):
    print("three")  # expect: three
if not x is None:
    print("four")   # expect: four
