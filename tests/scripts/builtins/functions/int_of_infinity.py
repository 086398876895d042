print(int(1e15))    # expect: 1000000000000000
int(float("inf"))   # expect raise: OverflowError: cannot convert float infinity to integer
