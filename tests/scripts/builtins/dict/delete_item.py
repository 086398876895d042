ages = {"a": 1}
del ages["a"]
print(ages)     # expect: {}
del ages["a"]   # expect raise: KeyError: 'a'
