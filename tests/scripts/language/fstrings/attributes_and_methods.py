# Fields read attributes of self and call methods, as __repr__ often does.
class Pin:
    def __init__(self, number, mode="out"):
        self.number, self.mode = number, mode

    def __repr__(self):
        return f"{type(self).__name__}({self.number}, {self.mode!r})"


print(Pin(4), f"{Pin(5, 'in')}", f"{[Pin(6)]}")     # expect: Pin(4, 'out') Pin(5, 'in') [Pin(6, 'out')]
