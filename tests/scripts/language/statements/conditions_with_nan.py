# Nothing compares with nan, so every condition but != is false; `not` of it is true.
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
    if not x < y:
        found.append("not <")
    if not x <= y:
        found.append("not <=")
    if not x > y:
        found.append("not >")
    if not x >= y:
        found.append("not >=")
    return " ".join(found)


nan = float("nan")
print(relations(nan, 1.0))      # expect: != not < not <= not > not >=
print(relations(1.0, nan))      # expect: != not < not <= not > not >=
print(relations(nan, 1))        # expect: != not < not <= not > not >=
while not nan < 1:
    print("once")               # expect: once
    break
