N = 500


def run(n):
    s = 0
    for i in range(n):
        try:
            raise ValueError("bad")
        except ValueError:
            s += 1
    return s


result = run(N)
