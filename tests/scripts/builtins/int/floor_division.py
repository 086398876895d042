print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 0 // 5)   # expect: 3 -4 -4 3 0
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)               # expect: 1 2 -2 -1
1 // 0                                              # expect raise: ZeroDivisionError: integer division or modulo by zero
