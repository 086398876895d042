N = 1000


def run(n):
    hits = 0
    for i in range(n):
        if i % 3 == 0 and i % 5 != 0 or i < 10:
            hits += 1
        elif not i & 1:
            hits -= 1
    return hits


result = run(N)
