N = 1000


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def run(n):
    s = 0
    for i in range(n):
        s += Point(i, 2).x
    return s


result = run(N)
