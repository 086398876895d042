# Lists: append, iterate, comprehension, sort.
def run(n):
    items = []
    value = 12345
    for i in range(n):
        value = (value * 1103515245 + 12345) % 2147483648
        items.append(value)
    total = 0
    for item in items:
        total += item
    items.sort()
    return total, items[n // 2], sum([item % 10 for item in items])


print(run(300000))
