class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.name == other.name


table = {Key("a"): 1, Key("b"): 2}
print(table[Key("a")], table[Key("b")], Key("c") in table)  # expect: 1 2 False
