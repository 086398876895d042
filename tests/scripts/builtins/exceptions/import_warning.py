print(issubclass(ImportWarning, Warning))   # expect: True
raise ImportWarning("twice")                # expect raise: ImportWarning: twice
