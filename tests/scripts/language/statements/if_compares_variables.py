# Conditions between two variables choose the branch, for ints, floats and texts alike.
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
    if x == y:
        found.append("==")
    if x != y:
        found.append("!=")
    return " ".join(found)


print(relations(1, 2))          # expect: < <= !=
print(relations(2, 2))          # expect: <= >= ==
print(relations(3, 2))          # expect: > >= !=
print(relations(1.5, 2))        # expect: < <= !=
print(relations(2, 2.0))        # expect: <= >= ==
print(relations("b", "a"))      # expect: > >= !=
print(relations([1], [1]))      # expect: <= >= ==
print(relations(2**70, 2**70 + 1))   # expect: < <= !=
