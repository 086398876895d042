# `continue` in finally drops the exception and goes to the next round.
total = 0
while total < 3:
    try:
        total += 1
        {}[total]
    finally:
        continue
print(total)    # expect: 3
