# The outer item sees the exception that the inner one's __exit__ has raised instead.
class Outer:
    def __enter__(self):
        pass

    def __exit__(self, kind, error, traceback):
        print("outer sees", repr(error))
        return True


class Inner:
    def __enter__(self):
        pass

    def __exit__(self, kind, error, traceback):
        print("inner sees", repr(error))
        raise KeyError("new")


with Outer(), Inner():
    # expect: inner sees ValueError('old')
    # expect: outer sees KeyError('new')
    raise ValueError("old")
