# A chained comparison with nan in it is false wherever nan stands; only != is true.
nan = float("nan")
for low, x, high in ((nan, 1, 2), (0, nan, 2), (0, 1, nan)):
    if low <= x <= high:
        print("never")
    elif not low <= x <= high:
        print("outside")
        # expect: outside
        # expect: outside
        # expect: outside
if nan == nan:
    print("never")
if nan != nan:
    print("unequal to itself")  # expect: unequal to itself
if [nan] == [nan, 1] or nan in [1.0]:
    print("never")
while nan > 0 or nan < 0 or nan == 0:
    print("never")
    break
