ages = {"b": 1, "a": 2}
for name in ages:
    print(name)
    # expect: b
    # expect: a
print(list(ages), sorted(ages), max(ages))  # expect: ['b', 'a'] ['a', 'b'] b
