groups = {}
groups.setdefault("a", []).append(1)
groups.setdefault("a", []).append(2)
print(groups, groups.setdefault("n"), groups)   # expect: {'a': [1, 2], 'n': None} None {'a': [1, 2], 'n': None}
