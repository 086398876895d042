N = 1000


def run(n):
    values = [1, 2, 3, 4, 5, 6, 7, 8]
    s = 0
    for i in range(n):
        s += len(values[2:6])
    return s


result = run(N)
