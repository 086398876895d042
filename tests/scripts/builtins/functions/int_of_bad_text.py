print(int("12"))    # expect: 12
int("12x")          # expect raise: ValueError: invalid literal for int() with base 10: '12x'
