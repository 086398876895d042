print({1, 2} == {2, 1}, {1} == frozenset([1]), {1} == [1], set() != {0})  # expect: True True False True
print({1} < {2}, {1} > {2}, {1} == {2})     # expect: False False False
