# Outer items see nothing of an exception that an inner one has suppressed.
class Part:
    def __init__(self, name, answer):
        self.name = name
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print(self.name, kind and kind.__name__)
        return self.answer


with Part("outer", False), Part("inner", True):
    # expect: inner ValueError
    # expect: outer None
    raise ValueError("x")
print("after")  # expect: after
