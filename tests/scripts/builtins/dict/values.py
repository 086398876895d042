ages = {"b": 1, "a": 2}
print(ages.values(), sum(ages.values()))    # expect: dict_values([1, 2]) 3
print(2 in ages.values())                   # expect: True
