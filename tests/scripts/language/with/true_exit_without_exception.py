# A true answer of __exit__ changes nothing if the block returned.
class Yes:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return True


def give():
    with Yes():
        return "value"


def lose():
    with Yes():
        raise ValueError
    return "behind"


print(give(), lose())   # expect: value behind
