for n in range(5):
    if n % 2:
        continue
    print(n)
    # expect: 0
    # expect: 2
    # expect: 4
n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
    print("n", n)
    # expect: n 1
    # expect: n 3
