print(issubclass(DeprecationWarning, Warning))  # expect: True
raise DeprecationWarning("old")                 # expect raise: DeprecationWarning: old
