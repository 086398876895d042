print("ab1".isalnum(), "a b".isalnum(), "".isalnum(), "é²".isalnum())  # expect: True False False True
print("_".isalnum(), "9".isalnum())     # expect: False True
