def worker():
    try:
        while True:
            try:
                yield "working"
            except ValueError as error:
                print("handled", error)
    finally:
        print("cleaned up")


it = worker()
print(next(it), it.throw(ValueError("bad")))    # expect: handled bad
# expect: working working
it.close()                                      # expect: cleaned up
it.close()
print(list(it))                                 # expect: []
worker().close()
try:
    worker().throw(RuntimeError, "early")
except RuntimeError as error:
    print(error)                                # expect: early


def stubborn():
    try:
        yield
    except GeneratorExit:
        yield


it = stubborn()
next(it)
try:
    it.close()
except RuntimeError as error:
    print(error)                                # expect: generator ignored GeneratorExit


def delegating():
    try:
        yield from worker()
    finally:
        print("outer too")


it = delegating()
next(it)
it.close()                                      # expect: cleaned up
# expect: outer too


def once():
    yield 1 / 0


it = once()
try:
    next(it)
except ZeroDivisionError:
    print("raised once")                        # expect: raised once
print(next(it, "then at its end"))              # expect: then at its end
