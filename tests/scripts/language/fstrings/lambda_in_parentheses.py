# A lambda in a field needs parentheses, as a colon would begin the format spec.
print(f"{(lambda n: n * 2)(21)}")   # expect: 42
print(f"{(lambda: 'inner')():>7}")  # expect:   inner
