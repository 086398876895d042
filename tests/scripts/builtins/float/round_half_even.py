print(round(0.5), round(1.5), round(2.5), round(-1.5))  # expect: 0 2 2 -2
print(round(0.125, 2), round(2.345, 2), round(1e20, 2), round(15.0, -1))  # expect: 0.12 2.35 1e+20 20.0
