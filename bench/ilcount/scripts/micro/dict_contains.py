N = 1000


def run(n):
    known = {"ann": 1, "bob": 2}
    s = 0
    for i in range(n):
        if "eve" in known:
            s += 1
        if "ann" in known:
            s += 2
    return s


result = run(N)
