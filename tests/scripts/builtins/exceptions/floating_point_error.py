print(issubclass(FloatingPointError, ArithmeticError))  # expect: True
raise FloatingPointError("precision lost")              # expect raise: FloatingPointError: precision lost
