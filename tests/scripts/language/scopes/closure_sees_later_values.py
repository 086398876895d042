def make():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    return functions


print([f() for f in make()])                                # expect: [2, 2, 2]
print([f() for f in [lambda i=i: i for i in range(3)]])     # expect: [0, 1, 2]
