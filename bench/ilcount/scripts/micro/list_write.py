N = 1000


def run(n):
    values = [0, 0, 0, 0, 0, 0, 0, 0]
    for i in range(n):
        values[i & 7] = i
    return values[3]


result = run(N)
