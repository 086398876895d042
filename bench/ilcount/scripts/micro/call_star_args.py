N = 1000


def first(*values):
    return values[0]


def run(n):
    s = 0
    for i in range(n):
        s += first(i, 1)
    return s


result = run(N)
