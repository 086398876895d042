N = 1000


class Thing:
    def __init__(self):
        self.x = 0


def run(n):
    obj = Thing()
    for i in range(n):
        obj.x += 1
    return obj.x


# goal: 250
result = run(N)
