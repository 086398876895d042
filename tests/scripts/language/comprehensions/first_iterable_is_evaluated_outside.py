def f():
    x = [1, 2]
    return [x for x in x]


print(f())                  # expect: [1, 2]
x = [3]
print([x for x in x], x)    # expect: [3] [3]
