# The exception being handled belongs to the generator while it runs, and to its caller outside.
import sys


def g():
    try:
        raise KeyError("inner")
    except KeyError:
        yield type(sys.exc_info()[1]).__name__
        yield type(sys.exc_info()[1]).__name__
    yield sys.exc_info()[1]


it = g()
print(next(it), sys.exc_info()[1])              # expect: KeyError None
try:
    raise ValueError("outer")
except ValueError:
    print(next(it), type(sys.exc_info()[1]).__name__)   # expect: KeyError ValueError
print(next(it))                                 # expect: None


def lines():
    with_block = []

    class Manager:
        def __enter__(self):
            with_block.append("enter")

        def __exit__(self, *error):
            with_block.append("exit")

    with Manager():
        yield with_block
    yield with_block


print([list(x) for x in lines()])               # expect: [['enter'], ['enter', 'exit']]
