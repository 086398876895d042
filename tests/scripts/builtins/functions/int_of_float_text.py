print(int(float("1.5")))    # expect: 1
int("1.5")                  # expect raise: ValueError: invalid literal for int() with base 10: '1.5'
