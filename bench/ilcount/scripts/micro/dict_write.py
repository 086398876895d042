N = 1000


def run(n):
    seen = {}
    for i in range(n):
        seen[i & 15] = i
    return len(seen)


result = run(N)
