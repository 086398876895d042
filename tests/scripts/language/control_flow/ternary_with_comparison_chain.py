# The condition of a conditional expression may be chained, negated or composed.
def band(x):
    return "low" if x < 10 else "middle" if 10 <= x < 20 and not x == 15 else "high or 15"


for x in (5, 10, 15, 19, 20):
    print(x, band(x))
    # expect: 5 low
    # expect: 10 middle
    # expect: 15 high or 15
    # expect: 19 middle
    # expect: 20 high or 15
