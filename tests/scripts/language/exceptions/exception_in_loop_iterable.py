# An exception raised by an iterator ends the loop and can be caught outside.
class Source:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise OSError("unplugged")
        return self.n


try:
    for n in Source():
        print(n)
        # expect: 1
        # expect: 2
except OSError as error:
    print(error)    # expect: unplugged
