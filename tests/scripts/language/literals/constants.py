print(True, False, None, ..., NotImplemented, __name__)     # expect: True False None Ellipsis NotImplemented __main__
print(__debug__)                                            # expect: True
