n = 0
while n < 3:
    n += 1
    continue
    print("never")
else:
    print("else", n)    # expect: else 3
