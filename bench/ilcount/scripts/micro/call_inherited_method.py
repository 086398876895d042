N = 1000


class Base:
    def scale(self, value):
        return value + 1


class Derived(Base):
    def scale(self, value):
        return super().scale(value) + 1


def run(n):
    thing = Derived()
    s = 0
    for i in range(n):
        s = thing.scale(s)
    return s


result = run(N)
