# Classes: attributes, methods, inheritance, operators.
class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def length_squared(self):
        return self.x * self.x + self.y * self.y


class Counter(Vector):
    def step(self, by):
        self.x += by
        return self.x


def run(n):
    total = Vector(0, 0)
    step = Vector(1, 2)
    counter = Counter(0, 0)
    for i in range(n):
        total = total + step
        counter.step(i)
    return total.length_squared(), counter.x


print(run(300000))
