# `return` out of the block calls __exit__ with three times None, before the caller goes on.
class Part:
    def __enter__(self):
        return 5

    def __exit__(self, *details):
        print("exit", details)


def work():
    with Part() as n:
        return n * 2


print(work())
# expect: exit (None, None, None)
# expect: 10
