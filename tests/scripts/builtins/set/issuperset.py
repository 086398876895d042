print({1, 2}.issuperset([1]), {1}.issuperset("ab"))     # expect: True False
print({1, 2} >= {2}, {1, 2} > {1, 2})                   # expect: True False
