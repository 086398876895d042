try:
    int("x")
except ValueError as error:
    print(repr(error))  # expect: ValueError("invalid literal for int() with base 10: 'x'")
[1].index(2)            # expect raise: ValueError: 2 is not in list
