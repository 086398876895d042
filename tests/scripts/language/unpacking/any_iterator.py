class Countdown:
    def __init__(self):
        self.n = 3

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


a, b, c = Countdown()
print(a, b, c)      # expect: 2 1 0
a, b = Countdown()  # expect raise: ValueError: too many values to unpack (expected 2)
