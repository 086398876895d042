print(dict())                       # expect: {}
print(dict(a=1, b=2))               # expect: {'a': 1, 'b': 2}
print(dict([("x", 1), ["y", 2]]))   # expect: {'x': 1, 'y': 2}
print(dict({"k": 1}, k=2, m=3))     # expect: {'k': 2, 'm': 3}
print(dict(zip("ab", range(2))))    # expect: {'a': 0, 'b': 1}
