print([1, 2, 1, True, 1.0].count(1))    # expect: 4
print(["a"].count("b"))                 # expect: 0
