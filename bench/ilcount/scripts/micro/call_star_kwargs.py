N = 1000


def pick(**values):
    return values["a"]


def run(n):
    s = 0
    for i in range(n):
        s += pick(a=i, b=1)
    return s


result = run(N)
