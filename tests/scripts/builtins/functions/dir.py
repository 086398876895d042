class Point:
    x = 1

    def move(self):
        pass


point = Point()
point.y = 2
print([name for name in dir(point) if not name.startswith("_")])  # expect: ['move', 'x', 'y']
print("append" in dir([]), "push" in dir([]))   # expect: True False
print(dir(point) == sorted(dir(point)))         # expect: True
