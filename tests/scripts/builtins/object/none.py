print(None, None is None, None == 0, bool(None), repr(None))    # expect: None True False False None
None.x                                                          # expect raise: AttributeError: 'NoneType' object has no attribute 'x'
