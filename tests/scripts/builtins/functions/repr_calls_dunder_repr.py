class Point:
    def __repr__(self):
        return "Point!"


print(repr(Point()), [Point()], {"p": Point()}, str(Point()))  # expect: Point! [Point!] {'p': Point!} Point!
