# Fields are evaluated and formatted one after the other.
class Noisy:
    def __init__(self, name):
        print("make", name)
        self.name = name

    def __format__(self, spec):
        print("format", self.name)
        return self.name


print(f"{Noisy('a')}-{Noisy('b')}")
# expect: make a
# expect: format a
# expect: make b
# expect: format b
# expect: a-b
