print((1,), (1), 1,)        # expect: (1,) 1 1
one = 5,
print(one, len(one), ())    # expect: (5,) 1 ()
