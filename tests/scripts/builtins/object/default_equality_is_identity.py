class Plain:
    pass


a, b = Plain(), Plain()
print(a == a, a == b, a != b, len({a, b, a}))   # expect: True False True 2
a < b                                           # expect raise: TypeError: '<' not supported between instances of 'Plain' and 'Plain'
