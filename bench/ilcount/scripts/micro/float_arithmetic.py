N = 1000


def run(n):
    x = 0.5
    for i in range(n):
        x = x * 0.5 + 1.25 - x / 4.0
    return int(x * 1000000.0)


result = run(N)
