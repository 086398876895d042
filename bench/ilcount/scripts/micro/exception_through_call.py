N = 500


def check(value):
    if value >= 0:
        raise ValueError("bad")


def run(n):
    s = 0
    for i in range(n):
        try:
            check(i)
        except ValueError:
            s += 1
    return s


result = run(N)
