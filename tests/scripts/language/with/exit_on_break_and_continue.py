# `break` and `continue` out of the block call __exit__ too.
class Part:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit", self.n, details[0])


for n in range(5):
    with Part(n):
        if n == 0:
            continue
        if n == 2:
            break
        print("round", n)
# expect: exit 0 None
# expect: round 1
# expect: exit 1 None
# expect: exit 2 None
print("after", n)   # expect: after 2
