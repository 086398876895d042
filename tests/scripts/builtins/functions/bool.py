print(bool())           # expect: False
print(bool(0), bool(0.0), bool(""), bool([]), bool({}), bool(None))  # expect: False False False False False False
print(bool(1), bool(-0.1), bool("0"), bool([0]), bool(print))  # expect: True True True True True
print(bool.__mro__)     # expect: (<class 'bool'>, <class 'int'>, <class 'object'>)
