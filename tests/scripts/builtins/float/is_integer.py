print((2.0).is_integer(), (2.5).is_integer(), float("inf").is_integer())  # expect: True False False
print((1e300).is_integer())     # expect: True
