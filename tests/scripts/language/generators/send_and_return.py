def averager():
    total = 0.0
    n = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return n, average
        total += value
        n += 1
        average = total / n


it = averager()
print(next(it), it.send(10), it.send(20))       # expect: None 10.0 15.0
try:
    it.send(None)
except StopIteration as end:
    print(end.value)                            # expect: (2, 15.0)
try:
    it.send(1)
except StopIteration as end:
    print(end.value)                            # expect: None
try:
    averager().send(1)
except TypeError as error:
    print(error)                                # expect: can't send non-None value to a just-started generator


def empty():
    return 5
    yield


try:
    next(empty())
except StopIteration as end:
    print(end.value, end.args)                  # expect: 5 (5,)
