# In a condition `and` and `or` evaluate only as much as they need.
def seen(name, result):
    print(name)
    return result


if seen("a", False) and seen("b", True):    # expect: a
    print("never")
if seen("c", True) or seen("d", True):      # expect: c
    print("taken")                          # expect: taken
if (seen("e", 0) or seen("f", [])) and seen("g", 1):
    # expect: e
    # expect: f
    print("never")
if not seen("h", None) and not seen("i", ""):
    # expect: h
    # expect: i
    print("taken too")                      # expect: taken too
