# The arguments reach args even if __init__ does not pass them on.
class Failure(Exception):
    def __init__(self, code, text="none"):
        self.code = code


error = Failure(3, text="t")
print(error.args, error.code, repr(Failure(1)), str(Failure(2, "a")))   # expect: (3,) 3 Failure(1) (2, 'a')
