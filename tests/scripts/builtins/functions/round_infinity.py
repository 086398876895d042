print(round(1e300) > 0)     # expect: True
round(float("inf"))         # expect raise: OverflowError: cannot convert float infinity to integer
