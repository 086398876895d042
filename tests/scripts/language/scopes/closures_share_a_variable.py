def pair():
    value = 0

    def put(x):
        nonlocal value
        value = x

    def get():
        return value
    return put, get


put, get = pair()
put(5)
print(get())    # expect: 5
