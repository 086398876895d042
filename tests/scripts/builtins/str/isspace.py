print(" \t\n".isspace(), " a".isspace(), "".isspace())  # expect: True False False
print("\r\f\v".isspace())                               # expect: True
