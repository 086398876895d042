numbers = [1, 2, 3, 4]
print(sum(x * x for x in numbers if x % 2 == 0))            # expect: 20
print(any((found := x) > 2 for x in numbers), found)        # expect: True 3


def local_walrus():
    if any((hit := x) > 1 for x in numbers):
        return hit


print(local_walrus())                                       # expect: 2
pairs = ((x, y) for x in numbers for y in range(x) if y)
numbers = None
print(list(pairs))                                          # expect: [(2, 1), (3, 1), (3, 2), (4, 1), (4, 2), (4, 3)]
print(max((len(w) for w in "a bcd ef".split()), default=0)) # expect: 3
adders = [add(10) for add in ((lambda n, k=k: n + k) for k in range(3))]
print(adders)                                               # expect: [10, 11, 12]


class Box:
    items = [1, 2]
    doubled = list(x * 2 for x in items)


print(Box.doubled, (x for x in ()).__name__)                # expect: [2, 4] <genexpr>
print(type(x for x in ()))                                  # expect: <class 'generator'>
try:
    (x for x in 5)
except TypeError as error:
    print(error)                                            # expect: 'int' object is not iterable
