print(1 << 10, 1024 >> 3, -1 >> 5, 5 >> 100, 1 << 64)   # expect: 1024 128 -1 0 18446744073709551616
1 << -1                                                 # expect raise: ValueError: negative shift count
