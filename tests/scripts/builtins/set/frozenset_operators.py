a = frozenset([1, 2])
print(type(a & {1}).__name__, type({1} & a).__name__)   # expect: frozenset set
print(a == {1, 2}, hash(a) == hash(frozenset([2, 1])))  # expect: True True
print(a | {3} == {1, 2, 3})                             # expect: True
