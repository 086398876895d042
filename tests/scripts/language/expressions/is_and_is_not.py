a = []
b = a
print(a is b, a is [], a is not [], None is None, not a is b)  # expect: True False True True False
