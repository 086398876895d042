N = 1000


def run(n):
    return len([i * 2 for i in range(n)])


result = run(N)
