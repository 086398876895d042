a = []
b = a
print(id(a) == id(b), id(a) == id([]))  # expect: True False
print(id(None) == id(None))             # expect: True
print(isinstance(id(a), int))           # expect: True
