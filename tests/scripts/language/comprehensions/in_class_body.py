class A:
    names = ["a", "b"]
    upper = [name.upper() for name in names]


print(A.upper)  # expect: ['A', 'B']
