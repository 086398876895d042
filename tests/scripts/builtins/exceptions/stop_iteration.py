try:
    raise StopIteration(7)
except StopIteration as error:
    print(error.value, StopIteration().value)   # expect: 7 None
next(iter([]))                                  # expect raise: StopIteration
