print(float())                                          # expect: 0.0
print(float(3))                                         # expect: 3.0
print(float("2.5"), float(" -1e3 "), float("1_000.5"))  # expect: 2.5 -1000.0 1000.5
print(float("inf"), float("-Infinity"), float("nan"))   # expect: inf -inf nan
print(float(True))                                      # expect: 1.0
