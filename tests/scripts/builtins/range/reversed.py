print(list(reversed(range(0, 7, 3))))   # expect: [6, 3, 0]
for i in reversed(range(3)):
    print(i)
    # expect: 2
    # expect: 1
    # expect: 0
