N = 1000


class Settings:
    step = 2


def run(n):
    s = 0
    for i in range(n):
        s += Settings.step
    return s


result = run(N)
