# Empty containers, zeros and None are false in a condition; everything else is true.
for x in (0, 0.0, "", [], (), {}, set(), None, range(0), False, b""):
    if x:
        print("true:", repr(x))
for x in (1, -0.5, "0", [0], (None,), {0: 0}, range(1), print, ...):
    if not x:
        print("false:", repr(x))
print("done")   # expect: done
