N = 1


def insertion_sort(values):
    for i in range(1, len(values)):
        value = values[i]
        j = i - 1
        while j >= 0 and values[j] > value:
            values[j + 1] = values[j]
            j -= 1
        values[j + 1] = value


def run():
    values = []
    seed = 7
    for i in range(100):
        seed = (seed * 109 + 89) % 1009
        values.append(seed)
    insertion_sort(values)
    return values[0] * 1000000 + values[50] * 1000 + values[99] % 1000


# One iteration sorts 100 numbers.
for k in range(N):
    result = run()
