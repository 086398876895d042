print(True + True, True * 5, -True, ~True, True / 2)    # expect: 2 5 -1 -2 0.5
print(True == 1, [10, 20][True], {1: "x"}[True])        # expect: True 20 x
