a, b = [1, 2], [3]
for n in *a, *b:
    print(n)
    # expect: 1
    # expect: 2
    # expect: 3
x = *a, 9
print(x)    # expect: (1, 2, 9)
