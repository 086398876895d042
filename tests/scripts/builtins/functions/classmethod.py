class Shape:
    name = "shape"

    @classmethod
    def describe(cls, suffix):
        return cls.name + suffix


class Circle(Shape):
    name = "circle"


print(Shape.describe("!"))      # expect: shape!
print(Circle.describe("?"))     # expect: circle?
print(Circle().describe("."))   # expect: circle.
