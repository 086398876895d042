ages = {"a": 1, "b": 2}
for name, age in ages.items():
    print(name, age)
    # expect: a 1
    # expect: b 2
print(ages.items())                 # expect: dict_items([('a', 1), ('b', 2)])
print(("a", 1) in ages.items())     # expect: True
