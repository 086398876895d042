# Dicts with int and str keys.
def run(n):
    counts = {}
    for i in range(n):
        key = i % 1000
        counts[key] = counts.get(key, 0) + 1
    names = {}
    for i in range(n // 10):
        names["key" + str(i % 500)] = i
    return len(counts), counts[7], len(names), names["key7"]


print(run(500000))
