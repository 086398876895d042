N = 1000


def one():
    return 1


def run(n):
    s = 0
    for i in range(n):
        s += one()
    return s


result = run(N)
