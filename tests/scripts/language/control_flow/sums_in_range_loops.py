# Loops that end with an addition, of whatever there is.
def add(total, items, *range_arguments):
    for i in range(*range_arguments):
        total += items[i]
    return total


def sum_of(start, n):
    s = start
    for i in range(n):
        s += i
    return s


def difference(a, b):
    c = a - b
    return c


print(sum_of(0, 10), sum_of(0.5, 4), sum_of(2 ** 63 - 3, 4), sum_of(-2 ** 63, 3))    # expect: 45 6.5 9223372036854775811 -9223372036854775805
print(add("", "abc", 3), add([], [[1], [2]], 2))        # expect: abc [1, 2]
print(difference(5, 7), difference(-2 ** 63, 1), difference(2 ** 62, -2 ** 62), difference(1.5, 1))      # expect: -2 -9223372036854775809 9223372036854775808 0.5
for i in range(10, 0, -3):
    s = i
print(i, s)                                             # expect: 1 1
for i in range(2 ** 63 - 2, 2 ** 63 - 1):
    print(i)                                            # expect: 9223372036854775806
for i in range(5, 5):
    print("never")
for i in range(-3, 3, 2):
    s += i
print(s)                                                # expect: -2


def down(n):
    return n if n < 1 else down(n - 1)


print(down(3), down(2.5), down(2 ** 63 - 2 ** 63))      # expect: 0 0.5 0


class Steps:
    def __init__(self, n):
        self.n = n

    def __iadd__(self, other):
        return Steps(self.n + other)

    def __sub__(self, other):
        return Steps(self.n - other)

    def __lt__(self, other):
        return self.n < other


print(sum_of(Steps(1), 3).n, down(Steps(2)).n)          # expect: 4 0
