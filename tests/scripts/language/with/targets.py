# The target of `as` may be an attribute, an item or a tuple.
class Pair:
    def __enter__(self):
        return 1, (2, 3)

    def __exit__(self, *details):
        pass


class Box:
    pass


box, items = Box(), [0]
with Pair() as box.value, Pair() as items[0], Pair() as (a, (b, c)):
    print(box.value, items, a, b, c)    # expect: (1, (2, 3)) [(1, (2, 3))] 1 2 3
