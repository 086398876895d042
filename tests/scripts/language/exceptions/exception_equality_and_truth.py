# Exceptions are equal only to themselves, and always true.
a, b = ValueError("x"), ValueError("x")
print(a == b, a == a, bool(ValueError()), len({a, b}))  # expect: False True True 2
