class Plain:
    """About it."""


p = Plain()
print(p.__class__ is Plain, Plain.__doc__, p.__dict__, Plain.__module__)  # expect: True About it. {} __main__
p.x = 1
print(p.__dict__, Plain.__bases__, Plain.__qualname__)  # expect: {'x': 1} (<class 'object'>,) Plain
