print(pow(2, 10), pow(2, -1), pow(2.0, 3))  # expect: 1024 0.5 8.0
print(pow(3, 100, 7), pow(-2, 3, 5))        # expect: 4 2
print(pow(3, -1, 7))                        # expect: 5
print(pow(2, 100))                          # expect: 1267650600228229401496703205376
