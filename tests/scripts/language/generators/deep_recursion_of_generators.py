def endless(n):
    yield from endless(n + 1)


try:
    next(endless(0))
except RecursionError as error:
    print(error)            # expect: maximum recursion depth exceeded


def chain(n):
    if n == 0:
        yield "bottom"
    else:
        yield from chain(n - 1)


print(list(chain(200)))     # expect: ['bottom']
