# `not` of a comparison takes the other branch, for variables and for numbers written down.
def kinds(x, y):
    found = []
    if not x < y:
        found.append("not <")
    if not x <= y:
        found.append("not <=")
    if not x > y:
        found.append("not >")
    if not x >= y:
        found.append("not >=")
    if not x < 5:
        found.append("not < 5")
    if not x <= 5:
        found.append("not <= 5")
    if not x > 5:
        found.append("not > 5")
    if not x >= 5:
        found.append("not >= 5")
    if not x == 5:
        found.append("not == 5")
    if not x != 5:
        found.append("not != 5")
    return ", ".join(found)


print(kinds(5, 5))      # expect: not <, not >, not < 5, not > 5, not != 5
print(kinds(4, 5))      # expect: not >, not >=, not > 5, not >= 5, not == 5
print(kinds(5.5, 5))    # expect: not <, not <=, not < 5, not <= 5, not == 5
