def nothing():
    return


def falls_off():
    5


def many():
    return 1, [2]


print(nothing(), falls_off(), many())   # expect: None None (1, [2])
