print(type(None).__name__)  # expect: NoneType
for x in None:              # expect raise: TypeError: 'NoneType' object is not iterable
    pass
