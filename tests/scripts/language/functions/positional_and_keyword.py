def f(a, b, c=3):
    print(a, b, c)


f(1, 2)             # expect: 1 2 3
f(1, b=5)           # expect: 1 5 3
f(c=1, b=2, a=3)    # expect: 3 2 1
f(*(7,), b=8)       # expect: 7 8 3
