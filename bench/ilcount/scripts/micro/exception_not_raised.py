N = 1000


def run(n):
    s = 0
    for i in range(n):
        try:
            s += i
        except ValueError:
            s = 0
    return s


result = run(N)
