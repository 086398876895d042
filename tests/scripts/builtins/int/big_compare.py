big = 2 ** 70
print(big > 5, big == 2 ** 70, big < -big, big != big + 1)  # expect: True True False True
print(big > 1e20, big == float(big), hash(big) == hash(float(big)))  # expect: True True True
