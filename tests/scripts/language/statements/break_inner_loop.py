for a in range(3):
    for b in range(3):
        if b == 1:
            break
        print(a, b)
        # expect: 0 0
        # expect: 1 0
    if a == 1:
        break
