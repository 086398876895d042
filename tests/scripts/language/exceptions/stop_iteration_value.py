# StopIteration carries a value.
try:
    raise StopIteration(5)
except StopIteration as stop:
    print(stop.value, stop.args)    # expect: 5 (5,)
try:
    next(iter([]))
except StopIteration as stop:
    print(stop.value, stop.args)    # expect: None ()
