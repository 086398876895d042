print(2 in [1, 2], "2" in [1, 2], 3 not in [1])     # expect: True False True
print([] in [[]], 1.0 in [1])                       # expect: True True
nan = float("nan")
print(nan in [nan], nan == nan)                     # expect: True False
