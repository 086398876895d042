i = "outside"
print([i for i in range(2)], i)                     # expect: [0, 1] outside
print({i: 1 for i in "a"}, {i for i in "b"}, i)     # expect: {'a': 1} {'b'} outside
