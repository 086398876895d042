# `continue` inside try runs the finally clause before the next round.
for n in range(3):
    try:
        if n == 1:
            continue
        print("round", n)
    finally:
        print("finally", n)
# expect: round 0
# expect: finally 0
# expect: finally 1
# expect: round 2
# expect: finally 2
