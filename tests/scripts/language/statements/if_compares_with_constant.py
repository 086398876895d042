# Conditions with a number written in them choose the branch, whatever type the variable has.
def relations(x):
    found = []
    if x < 2:
        found.append("<")
    if x <= 2:
        found.append("<=")
    if x > 2:
        found.append(">")
    if x >= 2:
        found.append(">=")
    if x == 2:
        found.append("==")
    if x != 2:
        found.append("!=")
    return " ".join(found)


print(relations(1))         # expect: < <= !=
print(relations(2))         # expect: <= >= ==
print(relations(3))         # expect: > >= !=
print(relations(2.5))       # expect: > >= !=
print(relations(True))      # expect: < <= !=
print(relations(-2**70))    # expect: < <= !=
