N = 1000


def run(n):
    s = 0
    for i in range(n):
        s += i
    return s


# goal: 95
result = run(N)
