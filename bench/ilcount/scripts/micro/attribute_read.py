N = 1000


class Thing:
    def __init__(self):
        self.x = 3


def run(n):
    thing = Thing()
    s = 0
    for i in range(n):
        s += thing.x
    return s


result = run(N)
