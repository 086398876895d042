# Several items are entered from left to right and left in the opposite order.
class Part:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, *details):
        print("exit", self.name)


with Part("a") as a, Part("b"), Part("c") as c:
    print(a, c)
# expect: enter a
# expect: enter b
# expect: enter c
# expect: a c
# expect: exit c
# expect: exit b
# expect: exit a
