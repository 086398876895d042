N = 125


def run(n):
    values = [1, 2, 3, 4, 5, 6, 7, 8]
    s = 0
    for i in range(n):
        for value in values:
            s += value
    return s


# units: 8 elements
result = run(N)
