print(issubclass(SyntaxWarning, Warning))   # expect: True
raise SyntaxWarning("strange")              # expect raise: SyntaxWarning: strange
