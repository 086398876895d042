# A loop ends by each of the six comparisons with a number written in the condition.
def count():
    rounds = []
    i = n = 0
    while i < 6:
        i += 2
        n += 1
    rounds.append(n)
    i = n = 0
    while i <= 6:
        i += 2
        n += 1
    rounds.append(n)
    i, n = 6, 0
    while i > 0:
        i -= 2
        n += 1
    rounds.append(n)
    i, n = 6, 0
    while i >= 0:
        i -= 2
        n += 1
    rounds.append(n)
    i = n = 0
    while i != 6:
        i += 2
        n += 1
    rounds.append(n)
    i = n = 0
    while i == 0:
        i += 2
        n += 1
    rounds.append(n)
    return rounds


print(count())      # expect: [3, 4, 3, 4, 3, 1]
