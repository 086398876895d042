n = 3
for i in range(n):
    n = 10
print(i, n)     # expect: 2 10
for i in range(-3, 4, 3):
    print(i)
    # expect: -3
    # expect: 0
    # expect: 3
