x = 1
globals()["y"] = 2
print(x + y)                    # expect: 3


def reader():
    return globals()["x"]


print(reader())                 # expect: 1
print(globals()["__name__"])    # expect: __main__
