N = 1000


def run(n):
    double = lambda x: x + x
    s = 0
    for i in range(n):
        s += double(i)
    return s


result = run(N)
