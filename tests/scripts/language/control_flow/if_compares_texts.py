# Each comparison of two texts chooses the branch, whatever case or length they have.
def relations(x, y):
    found = []
    if x < y:
        found.append("<")
    if x <= y:
        found.append("<=")
    if x > y:
        found.append(">")
    if x >= y:
        found.append(">=")
    if not x == y:
        found.append("not ==")
    if not x != y:
        found.append("not !=")
    return " ".join(found)


print(relations("", "a"))           # expect: < <= not ==
print(relations("pin", "pin"))      # expect: <= >= not !=
print(relations("pin", "Pin"))      # expect: > >= not ==
print(relations("pin2", "pin10"))   # expect: > >= not ==
print(relations("ä", "z"))          # expect: > >= not ==
