ages = {"a": 1}
ages.update({"b": 2})
ages.update([("c", 3)], d=4)
ages.update(a=9)
print(ages)     # expect: {'a': 9, 'b': 2, 'c': 3, 'd': 4}
ages.update(5)  # expect raise: TypeError: 'int' object is not iterable
