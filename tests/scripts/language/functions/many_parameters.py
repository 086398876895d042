def f(a, b, c, d, e, f, g, h, i, j, *rest, k=0, l=1):
    return a + b + c + d + e + f + g + h + i + j + sum(rest) + k + l


print(f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))     # expect: 56
print(f(*range(20), k=100))                 # expect: 291
