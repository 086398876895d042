def nothing():
    pass


class Empty:
    pass


if True:
    pass
print(nothing(), Empty.__name__)    # expect: None Empty
