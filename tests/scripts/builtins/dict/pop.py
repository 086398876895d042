ages = {"a": 1, "b": 2}
print(ages.pop("a"), ages.pop("z", None), ages)     # expect: 1 None {'b': 2}
ages.pop("a")                                       # expect raise: KeyError: 'a'
