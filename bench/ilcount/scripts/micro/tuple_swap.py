N = 1000


def run(n):
    a = 1
    b = 2
    for i in range(n):
        a, b = b, a
    return a


result = run(N)
