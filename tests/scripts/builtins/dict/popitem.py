ages = {"a": 1, "b": 2}
print(ages.popitem(), ages.popitem())   # expect: ('b', 2) ('a', 1)
ages.popitem()                          # expect raise: KeyError: 'popitem(): dictionary is empty'
