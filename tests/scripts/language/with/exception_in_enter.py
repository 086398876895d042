# If __enter__ of the second item fails, the first one is left; the failed one is not.
class Part:
    def __init__(self, name, works):
        self.name = name
        self.works = works

    def __enter__(self):
        print("enter", self.name)
        if not self.works:
            raise OSError(self.name + " is broken")

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, error)


try:
    with Part("a", True), Part("b", False):
        # expect: enter a
        # expect: enter b
        # expect: exit a b is broken
        print("never")
except OSError as error:
    print("caught", error)  # expect: caught b is broken
