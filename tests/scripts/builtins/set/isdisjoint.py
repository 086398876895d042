print({1, 2}.isdisjoint([3]), {1}.isdisjoint({1}), set().isdisjoint([]))  # expect: True False True
print({1, 2}.isdisjoint("ab"))  # expect: True
