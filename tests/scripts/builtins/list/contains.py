print(2 in [1, 2], "2" in [1, 2], 3 not in [1])     # expect: True False True
print([] in [[]], 1.0 in [1])                       # expect: True True
