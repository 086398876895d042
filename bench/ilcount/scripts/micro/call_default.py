N = 1000


def add(a, b=3):
    return a + b


def run(n):
    s = 0
    for i in range(n):
        s = add(s)
    return s


result = run(N)
