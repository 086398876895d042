n = 3
while n:
    print(n)
    # expect: 3
    # expect: 2
    # expect: 1
    n -= 1
while False:
    print("never")
