print((0).bit_count(), (7).bit_count(), (-8).bit_count())   # expect: 0 3 1
print((2 ** 100 - 1).bit_count())                           # expect: 100
