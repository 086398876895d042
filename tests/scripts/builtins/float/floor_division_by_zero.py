print(7.5 // 2)     # expect: 3.0
1.5 // 0.0          # expect raise: ZeroDivisionError: float floor division by zero
