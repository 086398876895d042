print(int("ff", 16), int("0xff", 16))                   # expect: 255 255
print(int("101", 2), int("0b11", 0), int("0o17", 0))    # expect: 5 3 15
print(int("zz", 36))                                    # expect: 1295
print(int("12", base=8))                                # expect: 10
int("9", 8)                                             # expect raise: ValueError: invalid literal for int() with base 8: '9'
