def f(k):
    return [[a * k + b for b in range(2)] for a in range(2)]


print(f(10))                                # expect: [[0, 1], [10, 11]]
print([lambda: n for n in (1, 2)][0]())     # expect: 2
