functions = [lambda x, n=n: x + n for n in range(3)]
print([f(10) for f in functions])                   # expect: [10, 11, 12]
print([(lambda y: y * 2)(n) for n in range(3)])     # expect: [0, 2, 4]
