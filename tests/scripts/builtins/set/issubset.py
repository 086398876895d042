print({1}.issubset([1, 2]), {1, 3}.issubset({1}))   # expect: True False
print({1} <= {1}, {1} < {1}, {1} < {1, 2})          # expect: True False True
