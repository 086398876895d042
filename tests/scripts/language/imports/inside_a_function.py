def root(x):
    import math
    return math.sqrt(x)


print(root(16))             # expect: 4.0
try:
    math
except NameError:
    print("only inside")    # expect: only inside
