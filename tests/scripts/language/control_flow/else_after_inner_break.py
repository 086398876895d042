# The else clause belongs to its own loop: breaking the inner one does not skip the outer one's.
for n in (4, 5, 6):
    for d in (2, 3):
        if n % d == 0:
            break
    else:
        print(n, "has no divisor")
        continue
    print(n, "divided by", d)
else:
    print("outer done")
# expect: 4 divided by 2
# expect: 5 has no divisor
# expect: 6 divided by 2
# expect: outer done
