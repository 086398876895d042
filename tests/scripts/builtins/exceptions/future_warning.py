print(issubclass(FutureWarning, Warning))   # expect: True
raise FutureWarning("soon")                 # expect raise: FutureWarning: soon
