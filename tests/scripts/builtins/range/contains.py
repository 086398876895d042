print(4 in range(0, 10, 2), 5 in range(0, 10, 2), 10 in range(10))  # expect: True False False
print(10 ** 15 in range(10 ** 18), 2.0 in range(3), "a" in range(3))  # expect: True True False
