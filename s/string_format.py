N = 2000


def run(n):
    s = 0
    for i in range(n):
        s += len(f"t={i & 63} ok={n > 0}")
    return s


result = run(N)
