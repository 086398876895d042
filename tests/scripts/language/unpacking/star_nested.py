a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d)   # expect: 1 2 [3, 4] [5, 6]
[*e], f = [1, 2], 3
print(e, f)         # expect: [1, 2] 3
