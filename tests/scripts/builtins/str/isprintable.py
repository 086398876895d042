print("ab c".isprintable(), "a\n".isprintable(), "".isprintable(), "é".isprintable())  # expect: True False True True
print("\x7f".isprintable())     # expect: False
