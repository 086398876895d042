N = 1000


def run(n):
    values = []
    for i in range(n):
        values.append(i)
    return len(values)


result = run(N)
