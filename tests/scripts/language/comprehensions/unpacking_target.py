print([a + b for a, b in [(1, 2), (3, 4)]])             # expect: [3, 7]
print([rest for _, *rest in ["abc", "d"]])              # expect: [['b', 'c'], []]
print({k: v for k, (v, _) in {"a": (1, 2)}.items()})    # expect: {'a': 1}
