# Infinity is more than every number, but nothing can be said of nan.
inf, nan = float("inf"), float("nan")
if inf > 10 ** 100 and -inf < -10 ** 100:
    print("beyond")             # expect: beyond
if inf == inf and not inf < inf:
    print("equal to itself")    # expect: equal to itself
if not (nan < inf or nan > inf or nan == inf):
    print("no order")           # expect: no order
print("yes" if nan else "no")   # expect: yes
