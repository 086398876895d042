assert 1 + 1 == 2, "never seen"
print("fine")                   # expect: fine
assert 1 > 2, "one is less"     # expect raise: AssertionError: one is less
