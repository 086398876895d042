print(range(5).count(3), range(0, 10, 2).count(3))  # expect: 1 0
print(range(3).count("a"), range(3).count(1.0))     # expect: 0 1
