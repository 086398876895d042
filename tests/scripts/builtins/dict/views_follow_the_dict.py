ages = {}
keys, values = ages.keys(), ages.values()
ages["x"] = 1
print(list(keys), list(values))     # expect: ['x'] [1]
