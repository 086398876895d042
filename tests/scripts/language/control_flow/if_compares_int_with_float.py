# A condition compares an int with a float by their exact values, even where a float has no digits left.
big = 2 ** 53
if big + 1 > 9007199254740992.0:
    print("greater")                # expect: greater
if not big + 1 == 9007199254740992.0:
    print("not equal")              # expect: not equal
if 10 ** 400 > 1.7e308:
    print("more than any float")    # expect: more than any float
if 10 ** 400 < float("inf"):
    print("less than infinity")     # expect: less than infinity
if True == 1.0:
    print("True is one")            # expect: True is one
if 0.1 + 0.2 == 0.3:
    print("never")
else:
    print("not quite a third")      # expect: not quite a third
