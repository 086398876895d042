print(int(0.5))     # expect: 0
int(float("nan"))   # expect raise: ValueError: cannot convert float NaN to integer
