print("ab".isalpha(), "a1".isalpha(), "".isalpha(), "éß".isalpha())  # expect: True False False True
print("a b".isalpha())  # expect: False
