class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]


point = Point(3, 4)
print(point, point.x, point == (3, 4), len(point))  # expect: (3, 4) 3 True 2
