# PEP 479: a StopIteration that leaves a generator would read as its end.
def first(items):
    yield next(iter(items))


print(list(first([7])))         # expect: [7]
try:
    list(first([]))
except RuntimeError as error:
    print(error, repr(error.__cause__))     # expect: generator raised StopIteration StopIteration()


def itself():
    yield next(me)


me = itself()
next(me)                        # expect raise: ValueError: generator already executing
