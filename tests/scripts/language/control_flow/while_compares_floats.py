# A loop with floats in its condition ends when the comparison first fails.
def steps(start, end, step):
    rounds = 0
    while start < end:
        start += step
        rounds += 1
    while start >= end:
        start -= step
        rounds += 10
    return rounds


print(steps(0.0, 1.0, 0.25))        # expect: 14
print(steps(-0.5, 0.5, 0.5))        # expect: 12
print(steps(0, 0.3, 0.1))           # expect: 13
print(steps(1e300, 1e308, 5e307))   # expect: 12
