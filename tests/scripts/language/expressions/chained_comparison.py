print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 == 2, 1 == 1 in [1])     # expect: True False True True
x = 5
print(0 <= x < 10 != 5, 0 < x > 3)                              # expect: True True
