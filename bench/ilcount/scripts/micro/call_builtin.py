N = 1000


def run(n):
    s = 0
    for i in range(n):
        s += abs(3 - i)
    return s


result = run(N)
