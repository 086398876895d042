class Caterpillar:
    def move(self):
        return "crawl"


class Butterfly:
    def move(self):
        return "fly"


animal = Caterpillar()
print(animal.move())    # expect: crawl
animal.__class__ = Butterfly
print(animal.move())    # expect: fly
