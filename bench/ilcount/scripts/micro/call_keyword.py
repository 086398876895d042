N = 1000


def add(a, b):
    return a + b


def run(n):
    s = 0
    for i in range(n):
        s = add(b=i, a=s)
    return s


result = run(N)
