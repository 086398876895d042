N = 1000


class Adder:
    def __init__(self):
        self.step = 2

    def add(self, value):
        return value + self.step


def run(n):
    adder = Adder()
    s = 0
    for i in range(n):
        s = adder.add(s)
    return s


result = run(N)
