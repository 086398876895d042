# A chained comparison in a condition looks at its operands from left to right and stops at the first failure.
def value(n):
    print("asked for", n)
    return n


if value(1) < value(5) < value(3) < value(9):
    # expect: asked for 1
    # expect: asked for 5
    # expect: asked for 3
    print("never")
if value(0) <= value(0) != value(1):
    # expect: asked for 0
    # expect: asked for 0
    # expect: asked for 1
    print("all held")   # expect: all held
