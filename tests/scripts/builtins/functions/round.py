print(round(2.5), round(3.5), round(-0.5))              # expect: 2 4 0
print(round(2.675, 2), round(1234.5678, -2))            # expect: 2.67 1200.0
print(round(1234, -2), round(1250, -2), round(5))       # expect: 1200 1200 5
print(round(2.0), round(2.0, 0), round(0.1 + 0.2, 3))   # expect: 2 2.0 0.3
