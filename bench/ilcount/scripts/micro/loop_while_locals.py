N = 1000


def run(n):
    i = 0
    s = 0
    while i < n:
        s = s + i
        i = i + 1
    return s


# goal: 130
result = run(N)
