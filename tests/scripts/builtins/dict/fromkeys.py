print(dict.fromkeys("ab"))          # expect: {'a': None, 'b': None}
print(dict.fromkeys(range(2), 0))   # expect: {0: 0, 1: 0}
shared = dict.fromkeys([1, 2], [])
shared[1].append("x")
print(shared)                       # expect: {1: ['x'], 2: ['x']}
