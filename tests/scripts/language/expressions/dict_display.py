print({"a": 1, "b": [2], 3: {"c": 4}, (1, 2): None})        # expect: {'a': 1, 'b': [2], 3: {'c': 4}, (1, 2): None}
print({1: "a", 1: "b"}, {**{"x": 1}, "y": 2, **{"x": 3}})   # expect: {1: 'b'} {'x': 3, 'y': 2}
print({}, {"trailing": 1, })                                # expect: {} {'trailing': 1}
