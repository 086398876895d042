N = 1000


def make():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


def run(n):
    step = make()
    s = 0
    for i in range(n):
        s = step()
    return s


result = run(N)
