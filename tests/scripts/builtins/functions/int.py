print(int())                                    # expect: 0
print(int(3.99), int(-3.99))                    # expect: 3 -3
print(int("42"), int(" -7\n"), int("1_000"))    # expect: 42 -7 1000
print(int(True))                                # expect: 1
print(int("123456789012345678901234567890"))    # expect: 123456789012345678901234567890
