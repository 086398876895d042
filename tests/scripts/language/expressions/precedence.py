print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, 2 ** -1)    # expect: 14 20 512 -4 0.5
print(1 + 2 << 3, 1 | 2 ^ 3 & 4, not 1 == 2, 10 - 4 - 3, 2 * 3 % 4)  # expect: 24 3 True 3 2
print(1 < 2 == True, (1 < 2) == True, not True or True, ~1 + 2)  # expect: False True True 0
