def power(n):
    return lambda x: x ** n


print([power(n)(2) for n in range(4)])  # expect: [1, 2, 4, 8]
print((lambda n: (lambda: n))(7)())     # expect: 7
