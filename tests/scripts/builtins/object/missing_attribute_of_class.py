class Plain:
    kind = 1


print(Plain.kind)   # expect: 1
Plain.size          # expect raise: AttributeError: type object 'Plain' has no attribute 'size'
