# A loop ends by each of the six comparisons between two variables.
def count(step):
    rounds = 0
    i, end = 0, 6
    if step == "<":
        while i < end:
            i += 2
            rounds += 1
    elif step == "<=":
        while i <= end:
            i += 2
            rounds += 1
    elif step == ">":
        while end > i:
            i += 2
            rounds += 1
    elif step == ">=":
        while end >= i:
            i += 2
            rounds += 1
    elif step == "!=":
        while i != end:
            i += 2
            rounds += 1
    elif step == "==":
        end = 0
        while i == end:
            i += 2
            rounds += 1
    return rounds


for step in ("<", "<=", ">", ">=", "!=", "=="):
    print(step, count(step))
# expect: < 3
# expect: <= 4
# expect: > 3
# expect: >= 4
# expect: != 3
# expect: == 1
