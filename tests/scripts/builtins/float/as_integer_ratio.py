print((0.5).as_integer_ratio(), (-2.75).as_integer_ratio())     # expect: (1, 2) (-11, 4)
float("inf").as_integer_ratio()                                 # expect raise: OverflowError: cannot convert Infinity to integer ratio
