N = 1000


def add(a, b):
    return a + b


def run(n):
    pair = (1, 2)
    s = 0
    for i in range(n):
        s += add(*pair)
    return s


result = run(N)
