print(repr(" a \n".rstrip()), "abcc".rstrip("c"), "1.500".rstrip("0"))  # expect: ' a' ab 1.5
print("abc".rstrip("ab"))   # expect: abc
