ages = {"z": 1, "a": 2, "m": 3}
ages["a"] = 9
del ages["z"]
ages["z"] = 0
print(ages)                     # expect: {'a': 9, 'm': 3, 'z': 0}
print(list(reversed(ages)))     # expect: ['z', 'm', 'a']
