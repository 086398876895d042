# Closures, lambdas, map and sorted with a key.
def make(n):
    count = 0

    def step(by):
        nonlocal count
        count += by
        return count

    for i in range(n):
        step(i)
    return count


print(make(500000))
print(sum(map(lambda v: v * 2, range(300000))))
print(sorted(range(100000), key=lambda v: -v)[:3])
