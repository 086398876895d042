print(1 == 1.0 == True, 0.1 + 0.2 == 0.3, 2 ** 53 == 2.0 ** 53 + 1, 3 > 2.9)  # expect: True False True True
print(sorted([2.5, 1, True, -0.5]))     # expect: [-0.5, 1, True, 2.5]
