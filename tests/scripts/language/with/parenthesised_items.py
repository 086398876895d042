# The items may stand in parentheses, over several lines and with a comma at the end.
class Part:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self.name

    def __exit__(self, *details):
        print("exit", self.name)


with (
    Part("a") as a,
    Part("b") as b,
):
    print(a, b)
# expect: a b
# expect: exit b
# expect: exit a
with (Part("c")) as c, (Part("d")) as d:
    print(c, d)
# expect: c d
# expect: exit d
# expect: exit c
with (Part("e"), Part("f") as f):
    print(f)
# expect: f
# expect: exit f
# expect: exit e
