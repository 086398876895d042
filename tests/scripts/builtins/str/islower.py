print("abc".islower(), "aBc".islower(), "".islower(), "a1!".islower(), "12".islower())  # expect: True False False True False
print("é".islower())    # expect: True
