print(1 + 0.5, 3 * 1.5, 2 - 0.5, 7 // 2.0, 1 == 1.0, 2 ** 53 == 2.0 ** 53)  # expect: 1.5 4.5 1.5 3.0 True True
print(2 ** 53 + 1 == 2.0 ** 53, 10 ** 17 + 1 > 1e17, 3 > 2.5)  # expect: False True True
