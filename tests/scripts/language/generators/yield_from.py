def inner():
    got = yield 1
    print("inner got", got)
    try:
        yield 2
    except KeyError as error:
        print("inner caught", error)
    yield 3
    return "result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from [4, 5]
    yield from "ab"


it = outer()
print(next(it))                 # expect: 1
print(it.send("hello"))         # expect: inner got hello
# expect: 2
print(it.throw(KeyError("k")))  # expect: inner caught 'k'
# expect: 3
print(next(it))                 # expect: outer got result
# expect: 4
print(list(it))                 # expect: [5, 'a', 'b']


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(3)))            # expect: [1, 2, 1, 3, 1, 2, 1]


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration("lift off")
        return self.n


def show():
    print((yield from Countdown(2)))


print(list(show()))             # expect: lift off
# expect: [1, 0]


def wrong():
    yield from 5


next(wrong())                   # expect raise: TypeError: 'int' object is not iterable
