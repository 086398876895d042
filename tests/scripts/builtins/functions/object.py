a = object()
print(a == a, a == object())    # expect: True False
print(isinstance(5, object))    # expect: True
a.x = 1                         # expect raise: AttributeError: 'object' object has no attribute 'x'
