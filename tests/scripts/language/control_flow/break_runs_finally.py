# `break` out of try runs the finally clauses it leaves, inner first.
for n in range(5):
    try:
        try:
            if n == 1:
                break
            print("round", n)
        finally:
            print("inner", n)
    finally:
        print("outer", n)
else:
    print("never")
# expect: round 0
# expect: inner 0
# expect: outer 0
# expect: inner 1
# expect: outer 1
