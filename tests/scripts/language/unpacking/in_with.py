class Pair:
    def __enter__(self):
        return 1, 2

    def __exit__(self, *details):
        return False


with Pair() as (a, b):
    print(a, b)     # expect: 1 2
with Pair() as [c, *d]:
    print(c, d)     # expect: 1 [2]
