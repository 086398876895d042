ages = {"b": 1, "a": 2}
print(ages.keys(), list(ages.keys()))                           # expect: dict_keys(['b', 'a']) ['b', 'a']
print("a" in ages.keys(), len(ages.keys()))                     # expect: True 2
print(ages.keys() & {"a", "x"}, sorted(ages.keys() | {"c"}))    # expect: {'a'} ['a', 'b', 'c']
